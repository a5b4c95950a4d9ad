import type { IncomingMessage, ServerResponse } from 'node:http'
import { Accounts } from '#mocks/accounts.ts'
import type { World } from '#mocks/world.ts'
import type { Backend, BackendOptions, ServiceState } from '../backend.ts'
import { CsrfTokens, csrf } from '../csrf.ts'
import { EventPlan } from '../eventPlan.ts'
import { inOrder, type NodeMiddleware } from '../nodeMiddleware.ts'
import { Push } from '../push.ts'
import { addressOf, sendJson } from '../send.ts'
import { type Session, Sessions } from '../sessions.ts'
import { Login } from './login.ts'
import { People } from './people.ts'
import { ucsRequests } from './requests.ts'
import { Searches } from './searches.ts'

const initialization = '/workspace/v3/initialization'
const contacts = '/workspace/v3/contacts'
/** How long it takes until a session is ready, in ms. */
const initializationMs = 120

/** The Workspace API v3. */
export function makeWorkspace(world: World, options: BackendOptions): Backend {
  const sessions = new Sessions({ cookie: 'WORKSPACE_SESSIONID', seconds: options.sessionSeconds })
  const sessionOf = (request: IncomingMessage) => sessions.of(request)
  const login = new Login({ accounts: new Accounts(world, options), asks: options.signIn !== 'none' })
  const push = new Push<Session>({ path: '/workspace/v3/notifications', cookie: 'BAYEUX_BROWSER', ownerOf: sessionOf })
  const people = new People(world)
  const tokens = new CsrfTokens()
  let state: ServiceState = 'Available'

  const initializing = new Set<Session>()
  /** To each session once, when it is ready and somebody listens. */
  const tellInitialized = () =>
    setTimeout(() => {
      for (const session of initializing) {
        const data = { user: people.userOf(session.user) }
        const event = { messageType: 'WorkspaceInitializationComplete', state: 'Complete', data }
        if (push.deliver(initialization, event, (owner) => owner === session) > 0) initializing.delete(session)
      }
    }, initializationMs)
  push.onSubscribed((channel) => {
    if (channel === initialization) tellInitialized()
  })

  const own: NodeMiddleware = (request, response, next) => {
    const { pathname, searchParams } = addressOf(request)
    if (request.method !== 'GET') return next()
    if (pathname === '/workspace/v3/initialize-workspace') {
      const user = login.take(searchParams.get('code') ?? '')
      if (!user) return forbid(response, 'The code is not valid')
      initializing.add(sessions.begin(user, request, response))
      tellInitialized()
      return sendJson(response, { status: { code: 1 } })
    }
    if (pathname !== '/workspace/v3/current-session') return next()
    const session = sessions.of(request)
    if (!session) return forbid(response, 'No session')
    sendJson(response, { status: { code: 0 }, data: { user: people.userOf(session.user) } })
  }

  const ucs = ucsRequests({
    world,
    people,
    searches: new Searches(world, people, options),
    plan: new EventPlan(options, world.seed),
    sessionOf,
    publish: (event, { user }) =>
      push.deliver(contacts, event, (owner) => owner.user.id === user.id && sessions.isAlive(owner)),
    onFate: ({ forgets }, session) => {
      if (forgets) push.forget((owner) => owner === session)
    },
    isAvailable: () => state === 'Available',
  })

  return {
    handle: inOrder([login.handle, ...(options.csrf ? [csrf(tokens, sessionOf)] : []), push.handle, own, ucs]),
    startedSessions: 0,
    forgetSessions: () => sessions.forget(),
    renewTokens: () => tokens.renew(),
    loseConnections: () => push.forget(),
    announce(newState) {
      state = newState
      const event = { messageType: 'ServiceStateChanged', serviceName: 'UCS', serviceState: newState }
      push.deliver(contacts, event, (owner) => sessions.isAlive(owner))
    },
    close: () => push.close(),
  }
}

function forbid(response: ServerResponse, message: string): void {
  sendJson(response, { status: { code: 403, message } }, 403)
}
