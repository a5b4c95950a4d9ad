import { reviewWords } from '#src/text/reviewWords.ts'
import type { Sample } from './useReviews.ts'

/** `Sample 20 of 1,284, seed 4711` */
export function sampleText({ ids, of, seed }: Sample): string {
  return reviewWords.review.sample.said(ids.length, of, seed)
}
