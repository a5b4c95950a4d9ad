import { brief } from './en/brief.ts'
import { details } from './en/details.ts'
import { signin } from './en/signin.ts'
import { timeline } from './en/timeline.ts'
import { week } from './en/week.ts'

/** Words of what loads after the first screen: kept out of its weight. */
export const lateWords = { brief, details, signin, timeline, week }
