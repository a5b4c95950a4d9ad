import { readAddress } from '#src/url/codec.ts'
import { preloadPage } from './latePage.ts'
import { preloadViews } from './lateViews.ts'
import { standsAlone } from './standsAlone.ts'

// `main.tsx` imports this before anything else, so that it is fetched while the rest of the code is read.

/** What the page does inside another application's; nothing where it stands by itself. */
export const frame = standsAlone(window) ? undefined : import('./embedded/embed.tsx')

/** What the page shows first. */
export const firstViews = Promise.all([preloadPage(), preloadViews(readAddress(location.hash).view.view)])
