import type { ViewStore } from '#src/url/viewStore.ts'
import type { Config } from './config.ts'
import type { Connection } from './connect.ts'
import type { Visit } from './visit.ts'

/** What a page is made of: where its interactions come from, and where what it shows is kept. */
export interface PageParts {
  readonly config: Config
  readonly connection: Connection
  readonly store: ViewStore
  readonly visit: Visit
}
