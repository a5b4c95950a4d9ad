import type { AttributeField, TextField } from '#src/model/field.ts'
import { isAttributeField } from '#src/model/field.ts'
import type { Filter } from '#src/model/filter.ts'
import { fold, matchRanges, parseWords, type TextRange } from './text.ts'

/** A field in which something may be marked that is marked nowhere else. */
export type MarkedField = TextField | AttributeField | 'owner'

/** Why the interactions shown are shown: what of their texts the filter asked for. */
export interface Marks {
  /** The parts of a text to be marked, as it stands in a field, or where only free words count. */
  readonly in: (text: string, field?: MarkedField) => readonly TextRange[]
}

const nothing: readonly TextRange[] = []

export const noMarks: Marks = { in: () => nothing }

/**
 * Free words are marked everywhere, what a clause asks of one field only there. What is shut out is nowhere to be seen.
 *
 * @param ownerNames owner key → name
 */
export function marksOf(filter: Filter, ownerNames: ReadonlyMap<string, string>): Marks {
  const everywhere: string[] = []
  const only = new Map<MarkedField, string[]>()
  const add = (field: MarkedField, texts: readonly string[]) => {
    const folded = texts.map((text) => fold(text).trim()).filter((text) => text !== '')
    only.set(field, [...(only.get(field) ?? []), ...folded])
  }
  for (const clause of filter) {
    if (clause.negated) continue
    if (clause.kind === 'words') everywhere.push(...parseWords(clause.text))
    else if (clause.kind === 'holds') add(clause.field, clause.texts)
    else if (clause.kind === 'anyOf' && clause.field === 'owner') {
      add(
        'owner',
        clause.values.map((key) => ownerNames.get(key) ?? ''),
      )
    } else if (clause.kind === 'anyOf' && isAttributeField(clause.field)) add(clause.field, clause.values)
  }
  if (everywhere.length === 0 && only.size === 0) return noMarks
  const wordsOf = new Map([...only].map(([field, words]) => [field, [...everywhere, ...words]]))
  return { in: (text, field) => matchRanges(text, (field && wordsOf.get(field)) ?? everywhere) }
}
