import type { DataPair, Interaction } from '#src/model/interaction.ts'

/** The case that an interaction says it belongs to. */
export interface CaseId {
  /** As the data has it: `OrderCase`. */
  readonly key: string
  readonly value: string
}

const none = Number.POSITIVE_INFINITY

/** Where a deployment names none. */
export const defaultCaseKeys: readonly string[] = [
  'CaseId',
  'Case',
  'Case_Id',
  'CaseNumber',
  'Case_Number',
  'ServiceCase',
  'ServiceCaseId',
  'OrderCase',
]

export type CaseReader = (interaction: Interaction) => CaseId | undefined

/** What systems write where there is no case: sharing it makes no thread. */
const placeholders: ReadonlySet<string> = new Set(['0', '-', 'none', 'null', 'n/a', 'unknown', 'undefined'])

/**
 * Finds the case id in the user data, nested data too, else in the custom attributes. Of several keys the one named
 * first counts, whatever its case; values are compared as they are, but for the blanks round them.
 */
export function caseReader(keys: readonly string[]): CaseReader {
  const ranks = new Map(keys.map((key, rank) => [key.toLowerCase(), rank]))
  // Most keys are of another length than any that is sought, and the others come again in every record.
  const isSoughtLength = new Uint8Array(256)
  for (const { length } of keys) isSoughtLength[length] = 1
  const known = new Map<string, number>()
  const rankOf = (key: string) => {
    let rank = known.get(key)
    if (rank !== undefined) return rank
    rank = ranks.get(key.toLowerCase()) ?? none
    known.set(key, rank)
    return rank
  }
  const find = (pairs: readonly DataPair[], best: Found | undefined): Found | undefined => {
    let found = best
    for (let at = 0; at < pairs.length; at++) {
      const { key, value } = pairs[at]!
      if (typeof value !== 'string') {
        if (value) found = find(value, found)
        continue
      }
      if (isSoughtLength[key.length] !== 1) continue
      const rank = rankOf(key)
      if (rank >= (found?.rank ?? none)) continue
      const said = value.trim()
      if (said !== '' && !placeholders.has(said.toLowerCase())) found = { rank, key, value: said }
    }
    return found
  }
  return ({ userData, attributes }) => {
    const found = find(userData, undefined) ?? find(attributes, undefined)
    return found && { key: found.key, value: found.value }
  }
}

interface Found extends CaseId {
  readonly rank: number
}
