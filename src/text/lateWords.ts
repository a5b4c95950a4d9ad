import { details } from './en/details.ts'
import { search } from './en/search.ts'
import { signin } from './en/signin.ts'
import { timeline } from './en/timeline.ts'

/** Words of what loads after the first screen: kept out of its weight. */
export const lateWords = { details, search, signin, timeline }
