import { start } from './en/start.ts'
import { translated } from './spoken.ts'

/** Words of the code that starts the page: all others come with what shows them. */
export const startWords = translated({ start }).start
