import { attributes } from './en/attributes.ts'
import { brief } from './en/brief.ts'
import { commands } from './en/commands.ts'
import { details } from './en/details.ts'
import { exports } from './en/exports.ts'
import { lanes } from './en/lanes.ts'
import { reveal } from './en/reveal.ts'
import { savedViews } from './en/savedViews.ts'
import { search } from './en/search.ts'
import { signin } from './en/signin.ts'
import { threads } from './en/threads.ts'
import { timeline } from './en/timeline.ts'
import { unnamed } from './en/unnamed.ts'
import { week } from './en/week.ts'
import { translated } from './spoken.ts'

/** Words of what loads after the first screen: kept out of its weight. */
export const lateWords = translated({
  attributes,
  brief,
  commands,
  details,
  exports,
  lanes,
  reveal,
  savedViews,
  search,
  signin,
  threads,
  timeline,
  unnamed,
  week,
})
