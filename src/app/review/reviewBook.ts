import { withNote, withReviewed } from './reviewData.ts'
import { keepReviews, loadReviews, storageKey } from './reviewStorage.ts'

/** What keeps reviews, and changes them: the first rows do not wait for its code. */
export const reviewBook = { loadReviews, keepReviews, storageKey, withReviewed, withNote }
export type ReviewBook = typeof reviewBook
