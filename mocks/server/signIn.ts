import type { Accounts } from '#mocks/accounts.ts'
import { notValid } from '#mocks/refusal.ts'
import type { NodeMiddleware } from './nodeMiddleware.ts'
import { isFields, pathOf, readJson, sendJson, sendPage, sendRefusal, sendText } from './send.ts'
import type { Sessions } from './sessions.ts'

export interface SignInOptions {
  readonly sessions: Sessions
  readonly accounts: Accounts
  /** Whether it takes HTTP Basic on `GET /api/v2/me`; else a session begins with any request. */
  readonly isRequired: boolean
}

const me = '/api/v2/me'

/** Lets nothing of `/api` through without a session: 401, with a body of text and of HTML in turn. */
export function signIn({ sessions, accounts, isRequired }: SignInOptions): NodeMiddleware {
  let refused = 0
  return (request, response, next) => {
    const path = pathOf(request)
    if (!path.startsWith('/api/')) return next()
    const { authorization } = request.headers
    const isBasic = request.method === 'GET' && path === me && authorization !== undefined
    const user = isBasic ? accounts.byBasic(authorization) : isRequired ? undefined : accounts.anyone()
    const isKnown = !isBasic && sessions.of(request) !== undefined
    if (!isKnown && user) sessions.begin(user, request, response)
    if (isKnown || user) return next()
    refused++
    if (refused % 2 === 1) sendText(response, 'Unauthorized', 401)
    else sendPage(response, '<title>Error 401</title><h1>HTTP ERROR 401</h1><p>Unauthorized</p>', 401)
  }
}

/** `/api/v2/me`: who is signed in, and signing out. `onStarted` hears of sessions that would log the agent in. */
export function ownUser(sessions: Sessions, onStarted: () => void): NodeMiddleware {
  return (request, response, next) => {
    const session = sessions.of(request)
    if (pathOf(request) !== me || !session) return next()
    if (request.method === 'GET') return sendJson(response, { statusCode: 0, user: session.user })
    const carryOut = async () => {
      const sent = await readJson(request, response)
      const operation = isFields(sent) ? sent['operationName'] : undefined
      if (operation === 'EndContactCenterSession') sessions.end(session, response)
      else if (operation === 'StartContactCenterSession') onStarted()
      else return sendRefusal(response, notValid('operationName', 'not supported'))
      sendJson(response, { statusCode: 0 })
    }
    carryOut().catch(next)
  }
}
