import { readAddress } from '#src/url/codec.ts'
import { preloadPage } from './latePage.ts'
import { preloadViews } from './lateViews.ts'

// The first thing that `main.tsx` imports: what the page shows first is fetched while the rest of the code is read.
preloadPage()
preloadViews(readAddress(location.hash).view.view)
