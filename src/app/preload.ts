import { readAddress } from '#src/url/codec.ts'
import { preloadPage } from './latePage.ts'
import { preloadViews } from './lateViews.ts'

/**
 * What the page shows first. `main.tsx` imports this before anything else, so that it is fetched while the rest of the
 * code is read.
 */
export const firstViews = Promise.all([preloadPage(), preloadViews(readAddress(location.hash).view.view)])
