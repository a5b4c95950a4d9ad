import type { IncomingMessage } from 'node:http'
import { Accounts } from '#mocks/accounts.ts'
import { makeHandlers } from '#mocks/handlers.ts'
import { HistoryAnswers } from '#mocks/historyAnswers.ts'
import type { World } from '#mocks/world.ts'
import type { Backend, BackendOptions } from './backend.ts'
import { CsrfTokens, csrf } from './csrf.ts'
import { EventPlan } from './eventPlan.ts'
import { gws, gwsNotifications } from './gws.ts'
import { handledBy } from './middleware.ts'
import { inOrder, type NodeMiddleware } from './nodeMiddleware.ts'
import { Push } from './push.ts'
import { type Session, Sessions } from './sessions.ts'
import { ownUser, signIn } from './signIn.ts'

/** The Web Services API v2 that answers at once. `before` may answer instead of the handlers. */
export function makeRest(world: World, options: BackendOptions, before: readonly NodeMiddleware[] = []): Backend {
  const sessions = sessionsFor(options)
  const answer = inOrder([...before, handledBy(makeHandlers(world, options))])
  return makeWebServices(world, options, sessions, answer)
}

/** The Web Services API v2 that answers by CometD. */
export function makeGws(world: World, options: BackendOptions): Backend {
  const sessions = sessionsFor(options)
  const ownerOf = (request: IncomingMessage) => sessions.of(request)
  const push = new Push<Session>({ path: gwsNotifications, cookie, ownerOf })
  const answers = new HistoryAnswers(world, options)
  const plan = new EventPlan(options, world.seed)
  const operations = gws({ answers, sessions, push, plan, immediate: options.immediate ?? false })
  return makeWebServices(world, options, sessions, inOrder([push.handle, operations]), push)
}

const cookie = 'JSESSIONID'

function sessionsFor({ sessionSeconds }: BackendOptions): Sessions {
  return new Sessions({ cookie, seconds: sessionSeconds })
}

/** Session first, then CSRF, then who one is, then what one asks for. */
function makeWebServices(
  world: World,
  options: BackendOptions,
  sessions: Sessions,
  answer: NodeMiddleware,
  push?: Push<Session>,
): Backend {
  const accounts = new Accounts(world, options)
  const tokens = new CsrfTokens()
  let startedSessions = 0
  const onStarted = () => {
    startedSessions++
  }
  return {
    handle: inOrder([
      signIn({ sessions, accounts, isRequired: options.signIn === 'basic' }),
      ...(options.csrf ? [csrf(tokens, (request) => sessions.of(request))] : []),
      ownUser(sessions, onStarted),
      answer,
    ]),
    get startedSessions() {
      return startedSessions
    },
    forgetSessions: () => sessions.forget(),
    renewTokens: () => tokens.renew(),
    loseConnections: () => push?.forget(),
    announce: () => {},
    close: () => push?.close(),
  }
}
