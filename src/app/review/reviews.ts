import type { InteractionId } from '#src/model/ids.ts'
import type { Instant } from '#src/model/instant.ts'

/** What a supervisor has noted of one interaction. One of the two is there, or there is no entry. */
export interface Review {
  readonly reviewedAt: Instant | undefined
  /** In the user's own words; may be empty. */
  readonly note: string
}

export type Reviews = ReadonlyMap<InteractionId, Review>

export const noReviews: Reviews = new Map()

export function isReviewed(reviews: Reviews, id: InteractionId): boolean {
  return reviews.get(id)?.reviewedAt !== undefined
}
