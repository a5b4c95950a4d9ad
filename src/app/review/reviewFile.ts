import { csvOf } from '#src/export/csv.ts'
import { exportFileName } from '#src/export/fileName.ts'
import { writeAll } from '#src/export/stream.ts'
import type { InteractionId } from '#src/model/ids.ts'
import { instant } from '#src/model/instant.ts'
import { reviewWords } from '#src/text/reviewWords.ts'
import type { Clock } from '#src/time/clock.ts'
import { fileInMemory } from '../export/saveFile.ts'
import { isoOf, writeReviews } from './reviewData.ts'
import type { Review, Reviews } from './reviews.ts'

export type ReviewFormat = 'csv' | 'json'

/** Saves all reviews and notes as a file, where the browser puts downloads. */
export async function saveReviews(format: ReviewFormat, reviews: Reviews, clock: Clock): Promise<void> {
  const name = exportFileName(instant(Date.now()), clock, format, 'reviews')
  if (format === 'json') {
    const file = fileInMemory(name, 'application/json')
    await file.write(`${writeReviews(reviews)}\n`)
    return file.close()
  }
  const file = fileInMemory(name, 'text/csv')
  await writeAll(csvOf(reviews, columnsOf(reviewWords.review.export), { pause: () => Promise.resolve() }), file.write)
  return file.close()
}

function columnsOf({ id, reviewed, note }: typeof reviewWords.review.export) {
  return [
    { name: id, valueOf: ([each]: readonly [InteractionId, Review]) => each },
    { name: reviewed, valueOf: ([, { reviewedAt }]: readonly [InteractionId, Review]) => isoOf(reviewedAt) },
    { name: note, valueOf: ([, each]: readonly [InteractionId, Review]) => each.note },
  ]
}
