import { compare } from './en/compare.ts'

/** Words of comparing and reviewing, apart from those that come with the list: its weight is counted. */
export const reviewWords = { compare }
