import { compare } from './en/compare.ts'
import { review } from './en/review.ts'
import { translated } from './spoken.ts'

/** Words of comparing and reviewing, apart from those that come with the list: its weight is counted. */
export const reviewWords = translated({ compare, review })
