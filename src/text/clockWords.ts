import { clocks } from './en/clocks.ts'
import { translated } from './spoken.ts'

/** Words of the clocks that are not shown: nobody hovers before there are rows. */
export const clockWords = translated({ clocks }).clocks
