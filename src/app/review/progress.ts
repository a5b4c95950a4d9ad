import type { Selection } from '#src/explore/selection.ts'
import type { InteractionId } from '#src/model/ids.ts'
import { isReviewed, type Reviews } from './reviews.ts'
import type { ReviewDesk } from './useReviews.ts'

export interface Progress {
  readonly done: number
  readonly of: number
}

/** The interactions of a selection, in its order. */
export function idsOf({ index, rows }: Selection): readonly InteractionId[] {
  return Array.from(rows, (row) => index.interactionAt(row).id)
}

/** How far the sample is reviewed, whatever of it the filter keeps; without one, how far the result is. */
export function progressOf(
  { sample, reviews }: Pick<ReviewDesk, 'sample' | 'reviews'>,
  selection: Selection,
): Progress {
  if (sample) return { done: sample.ids.filter((id) => isReviewed(reviews, id)).length, of: sample.ids.length }
  return { done: reviewedRows(reviews, selection), of: selection.rows.length }
}

function reviewedRows(reviews: Reviews, { index, rows }: Selection): number {
  const reviewed = new Set<number | undefined>()
  for (const id of reviews.keys()) if (isReviewed(reviews, id)) reviewed.add(index.rowOf(id))
  return reviewed.size === 0 ? 0 : rows.reduce((count, row) => count + Number(reviewed.has(row)), 0)
}
