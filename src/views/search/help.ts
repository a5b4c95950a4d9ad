import { keyOf } from './keys.ts'
import { Mirror } from './Mirror.tsx'
import { Panel } from './Panel.tsx'
import { readBox } from './readBox.ts'
import { suggestionsFor } from './suggestions.ts'

/** What the search box knows of its language beyond reading it: loaded after the first screen. */
export const searchHelp = { keyOf, Mirror, Panel, readBox, suggestionsFor }

export type SearchHelp = typeof searchHelp
