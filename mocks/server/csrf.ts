import { createHmac, randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { NodeMiddleware } from './nodeMiddleware.ts'
import { pathOf, sendText } from './send.ts'
import type { Session } from './sessions.ts'

const header = 'X-CSRF-TOKEN'

/** One token for each session. */
export class CsrfTokens {
  #secret = randomBytes(16)

  of(session: Session | undefined): string {
    return createHmac('sha256', this.#secret)
      .update(session?.id ?? '')
      .digest('hex')
      .slice(0, 32)
  }

  /** All that were given out no longer count. */
  renew(): void {
    this.#secret = randomBytes(16)
  }
}

/** The token with the answer to any GET; without it in its header a POST is refused, CometD's too. */
export function csrf(tokens: CsrfTokens, sessionOf: (request: IncomingMessage) => Session | undefined): NodeMiddleware {
  return (request, response, next) => {
    if (!/^\/(api|workspace)\//.test(pathOf(request))) return next()
    const token = tokens.of(sessionOf(request))
    if (request.method === 'GET') {
      response.setHeader('X-CSRF-HEADER', header)
      response.setHeader('X-CSRF-TOKEN', token)
    } else if (request.headers[header.toLowerCase()] !== token) {
      return sendText(response, 'Missing or invalid Csrf token', 403)
    }
    next()
  }
}
