import type { Catalogue } from '../catalogue.ts'
import { app } from './app.ts'
import { archive } from './archive.ts'
import { attributes } from './attributes.ts'
import { brief } from './brief.ts'
import { clocks } from './clocks.ts'
import { commands } from './commands.ts'
import { compare } from './compare.ts'
import { conversation } from './conversation.ts'
import { details } from './details.ts'
import { domain } from './domain.ts'
import { embed } from './embed.ts'
import { exports } from './exports.ts'
import { failure } from './failure.ts'
import { filters } from './filters.ts'
import { lanes } from './lanes.ts'
import { overview } from './overview.ts'
import { print } from './print.ts'
import { reader } from './reader.ts'
import { refusals } from './refusals.ts'
import { reveal } from './reveal.ts'
import { review } from './review.ts'
import { savedViews } from './savedViews.ts'
import { search } from './search.ts'
import { signin } from './signin.ts'
import { start } from './start.ts'
import { status } from './status.ts'
import { table } from './table.ts'
import { threads } from './threads.ts'
import { timeline } from './timeline.ts'
import { toolbar } from './toolbar.ts'
import { unnamed } from './unnamed.ts'
import { week } from './week.ts'

export const catalogue: Catalogue = {
  app,
  archive,
  attributes,
  brief,
  clocks,
  commands,
  compare,
  conversation,
  details,
  domain,
  embed,
  exports,
  failure,
  filters,
  lanes,
  overview,
  print,
  reader,
  refusals,
  reveal,
  review,
  savedViews,
  search,
  signin,
  start,
  status,
  table,
  threads,
  timeline,
  toolbar,
  unnamed,
  week,
}
