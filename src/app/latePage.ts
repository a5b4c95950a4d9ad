import { lazy } from 'react'

const page = () => import('./HistoryPage.tsx')

/** The page itself: it loads beside the configuration. */
export const HistoryPage = lazy(async () => ({ default: (await page()).HistoryPage }))

/** Fetches it ahead; what cannot be had is asked for again, and its failure shown, when it is rendered. */
export function preloadPage(): void {
  page().catch(() => undefined)
}
