import { lateView } from './lateView.tsx'

const page = lateView(async () => (await import('./HistoryPage.tsx')).HistoryPage)

/** The page itself: it loads beside the configuration. */
export const HistoryPage = page.View
export const preloadPage = page.preload
