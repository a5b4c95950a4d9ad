import { compare } from './en/compare.ts'
import { review } from './en/review.ts'

/** Words of comparing and reviewing, apart from those that come with the list: its weight is counted. */
export const reviewWords = { compare, review }
