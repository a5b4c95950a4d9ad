import type { NodeMiddleware } from './nodeMiddleware.ts'
import { pathOf, sendText } from './send.ts'

/** Lets nothing of `/api` through without a token that is good at that moment, as a gateway in front of the server would. */
export function bearer(isGood: (token: string) => boolean): NodeMiddleware {
  return (request, response, next) => {
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1]
    if (!pathOf(request).startsWith('/api/') || (token !== undefined && isGood(token))) {
      // What is behind knows users by other means.
      delete request.headers.authorization
      return next()
    }
    sendText(response, 'Unauthorized', 401)
  }
}
