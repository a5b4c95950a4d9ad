import type { FacetValue } from '#src/explore/selection.ts'
import { fold, parseWords } from '#src/explore/text.ts'

/** Owners shown while the group is closed. */
const fewOwners = 3
/** Rows drawn at most while it is open: a large centre has thousands of agents. */
export const manyOwners = 100

export interface OwnersShown {
  readonly rows: readonly FacetValue[]
  /** How many more there are. */
  readonly left: number
}

/** The first few, and whoever is `kept`: ticked, or ticked off a moment ago. */
export function fewOf(owners: readonly FacetValue[], kept: ReadonlySet<string>): OwnersShown {
  const rows = owners.filter(({ value }, at) => at < fewOwners || kept.has(value))
  // A button for a single name would take the place of the name.
  return owners.length - rows.length <= 1 ? { rows: owners, left: 0 } : { rows, left: owners.length - rows.length }
}

/** Whose name holds every word, case and accents ignored, as many as are drawn at once. */
export function foundAmong(
  owners: readonly FacetValue[],
  text: string,
  nameOf: (owner: FacetValue) => string,
): OwnersShown {
  const wanted = parseWords(text)
  const found = owners.filter((owner) => {
    const name = fold(nameOf(owner))
    return wanted.every((word) => name.includes(word))
  })
  return { rows: found.slice(0, manyOwners), left: Math.max(0, found.length - manyOwners) }
}
