import type { app } from './en/app.ts'
import type { archive } from './en/archive.ts'
import type { attributes } from './en/attributes.ts'
import type { brief } from './en/brief.ts'
import type { clocks } from './en/clocks.ts'
import type { commands } from './en/commands.ts'
import type { compare } from './en/compare.ts'
import type { conversation } from './en/conversation.ts'
import type { details } from './en/details.ts'
import type { domain } from './en/domain.ts'
import type { embed } from './en/embed.ts'
import type { exports } from './en/exports.ts'
import type { failure } from './en/failure.ts'
import type { filters } from './en/filters.ts'
import type { lanes } from './en/lanes.ts'
import type { overview } from './en/overview.ts'
import type { print } from './en/print.ts'
import type { reader } from './en/reader.ts'
import type { refusals } from './en/refusals.ts'
import type { reveal } from './en/reveal.ts'
import type { review } from './en/review.ts'
import type { savedViews } from './en/savedViews.ts'
import type { search } from './en/search.ts'
import type { signin } from './en/signin.ts'
import type { start } from './en/start.ts'
import type { status } from './en/status.ts'
import type { table } from './en/table.ts'
import type { threads } from './en/threads.ts'
import type { timeline } from './en/timeline.ts'
import type { toolbar } from './en/toolbar.ts'
import type { unnamed } from './en/unnamed.ts'
import type { week } from './en/week.ts'

/** Every sentence of one language, by area. English gives the shape: the compiler finds what a language lacks. */
export interface Catalogue {
  readonly app: typeof app
  readonly archive: typeof archive
  readonly attributes: typeof attributes
  readonly brief: typeof brief
  readonly clocks: typeof clocks
  readonly commands: typeof commands
  readonly compare: typeof compare
  readonly conversation: typeof conversation
  readonly details: typeof details
  readonly domain: typeof domain
  readonly embed: typeof embed
  readonly exports: typeof exports
  readonly failure: typeof failure
  readonly filters: typeof filters
  readonly lanes: typeof lanes
  readonly overview: typeof overview
  readonly print: typeof print
  readonly reader: typeof reader
  readonly refusals: typeof refusals
  readonly reveal: typeof reveal
  readonly review: typeof review
  readonly savedViews: typeof savedViews
  readonly search: typeof search
  readonly signin: typeof signin
  readonly start: typeof start
  readonly status: typeof status
  readonly table: typeof table
  readonly threads: typeof threads
  readonly timeline: typeof timeline
  readonly toolbar: typeof toolbar
  readonly unnamed: typeof unnamed
  readonly week: typeof week
}
