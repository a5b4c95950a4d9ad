import { readReviews, writeReviews } from './reviewData.ts'
import type { Reviews } from './reviews.ts'

export const storageKey = 'interaction-history-viewer.reviews'

/** Storage may be forbidden: then reviews last as long as the page. */
export function loadReviews(): Reviews | undefined {
  try {
    return readReviews(localStorage.getItem(storageKey))
  } catch {
    return undefined
  }
}

/** Whether it could be kept: storage may be forbidden or full. Of no reviews nothing is left behind. */
export function keepReviews(reviews: Reviews): boolean {
  try {
    if (reviews.size === 0) localStorage.removeItem(storageKey)
    else localStorage.setItem(storageKey, writeReviews(reviews))
    return true
  } catch {
    return false
  }
}
