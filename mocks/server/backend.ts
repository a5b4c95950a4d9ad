import type { Credentials } from '#mocks/accounts.ts'
import type { HandlerOptions } from '#mocks/handlers.ts'
import type { EventFaults } from './eventPlan.ts'
import type { NodeMiddleware } from './nodeMiddleware.ts'
import type { Quirks } from './workspace/searches.ts'

export type Profile = 'rest' | 'gws' | 'workspace'

export type ServiceState = 'Available' | 'Unavailable'

/** How a backend behaves; what belongs to another profile has no effect. */
export interface BackendOptions extends HandlerOptions, Credentials, EventFaults, Quirks {
  /** `basic`: user and password, for `workspace` on a page of its own (there the default). `none`: nobody is asked. */
  readonly signIn?: 'none' | 'basic'
  /** How long a session lasts, however busy; for ever if left out. */
  readonly sessionSeconds?: number
  /** Whether POSTs need the token that comes with any GET. */
  readonly csrf?: boolean
  /** `gws`: whether rows come at once, in the HTTP answer. */
  readonly immediate?: boolean
}

/** One of the three servers: what answers, and what can be done to it while it runs. */
export interface Backend {
  readonly handle: NodeMiddleware
  /** How often somebody asked to be logged in as an agent, which a viewer never may. */
  readonly startedSessions: number
  forgetSessions(): void
  /** CSRF tokens that were given out no longer count. */
  renewTokens(): void
  /** CometD's sessions are forgotten, as with a restart. */
  loseConnections(): void
  /** `workspace`: says so to all who listen, and refuses requests while unavailable. */
  announce(state: ServiceState): void
  close(): void
}
