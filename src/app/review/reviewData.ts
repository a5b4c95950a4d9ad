import * as v from 'valibot'
import { type InteractionId, interactionId } from '#src/model/ids.ts'
import { type Instant, instant } from '#src/model/instant.ts'
import { noReviews, type Review, type Reviews } from './reviews.ts'

const version = 1

const Kept = v.object({ version: v.literal(version), reviews: v.array(v.unknown()) })

const KeptReview = v.object({
  id: v.pipe(v.string(), v.nonEmpty(), v.transform(interactionId)),
  reviewed: v.fallback(v.optional(v.pipe(v.string(), v.isoTimestamp())), undefined),
  note: v.fallback(v.string(), ''),
})

/** Reads what is kept; an entry that cannot be read is passed over. Nothing, where it is somebody else's text. */
export function readReviews(kept: string | null): Reviews {
  let sent: unknown
  try {
    sent = JSON.parse(kept ?? '')
  } catch {
    return noReviews
  }
  const read = v.safeParse(Kept, sent)
  if (!read.success) return noReviews
  const reviews = new Map<InteractionId, Review>()
  for (const each of read.output.reviews) {
    const one = v.safeParse(KeptReview, each)
    if (!one.success) continue
    const { id, reviewed, note } = one.output
    put(reviews, id, { reviewedAt: reviewed === undefined ? undefined : instant(Date.parse(reviewed)), note })
  }
  return reviews
}

/** As it is kept, and as a file of its own: ids, moments and notes, and nothing of what the interactions hold. */
export function writeReviews(reviews: Reviews): string {
  const entries = [...reviews].map(([id, { reviewedAt, note }]) => ({ id, reviewed: isoOf(reviewedAt), note }))
  return JSON.stringify({ version, reviews: entries })
}

/** `2026-11-20T12:00:00.000Z` */
export function isoOf(at: Instant | undefined): string | undefined {
  return at === undefined ? undefined : new Date(at).toISOString()
}

/** Reviewed at that moment, or no longer reviewed. */
export function withReviewed(reviews: Reviews, id: InteractionId, reviewedAt: Instant | undefined): Reviews {
  return put(new Map(reviews), id, { reviewedAt, note: reviews.get(id)?.note ?? '' })
}

export function withNote(reviews: Reviews, id: InteractionId, note: string): Reviews {
  return put(new Map(reviews), id, { reviewedAt: reviews.get(id)?.reviewedAt, note })
}

function put(reviews: Map<InteractionId, Review>, id: InteractionId, review: Review): Reviews {
  if (review.reviewedAt === undefined && review.note.trim() === '') reviews.delete(id)
  else reviews.set(id, review)
  return reviews
}
