import type { DataPair, Interaction } from '#src/model/interaction.ts'
import { eachLeaf } from './attributeKeys.ts'

/** Attributes, or keys of attached data, that say how a contact ended, the surest first; in any case. */
const outcomeKeys: readonly string[] = [
  'Disposition',
  'DispositionName',
  'DispositionCode',
  'DispositionCode.Value',
  'DispositionCode.Key',
  'Outcome',
  'Resolution',
  'Result',
].map((key) => key.toLowerCase())

/** How a contact ended, as whoever handled it noted. */
export function outcomeOf({ attributes, userData }: Interaction): string | undefined {
  for (const pairs of [attributes, userData]) {
    const found = new Map<string, string>()
    collect(pairs, found)
    const key = outcomeKeys.find((each) => found.has(each))
    if (key !== undefined) return found.get(key)
  }
  return undefined
}

function collect(pairs: readonly DataPair[], found: Map<string, string>): void {
  eachLeaf(pairs, (key, value) => {
    const known = key.toLowerCase()
    if (value !== null && value.trim() !== '' && !found.has(known)) found.set(known, value.trim())
  })
}
