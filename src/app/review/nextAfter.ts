import type { Selection } from '#src/explore/selection.ts'
import type { InteractionId } from '#src/model/ids.ts'
import { isReviewed, type Reviews } from './reviews.ts'

/** The next of a selection that is not reviewed, on from one of them and round by the beginning; `undefined` where all are. */
export function nextAfter(
  { index, rows }: Selection,
  reviews: Reviews,
  from: InteractionId | undefined,
): InteractionId | undefined {
  const row = from === undefined ? undefined : index.rowOf(from)
  const place = row === undefined ? -1 : rows.indexOf(row)
  for (let step = 1; step <= rows.length; step++) {
    const { id } = index.interactionAt(rows[(place + step) % rows.length]!)
    if (id !== from && !isReviewed(reviews, id)) return id
  }
  return undefined
}
