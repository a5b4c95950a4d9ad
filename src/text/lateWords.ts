import { commands } from './en/commands.ts'
import { details } from './en/details.ts'
import { savedViews } from './en/savedViews.ts'
import { signin } from './en/signin.ts'
import { timeline } from './en/timeline.ts'

/** Words of what loads after the first screen: kept out of its weight. */
export const lateWords = { commands, details, savedViews, signin, timeline }
