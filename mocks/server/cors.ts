import type { NodeMiddleware } from './nodeMiddleware.ts'

/**
 * What a server must send for a page of another origin: the origin, credentials, and the CSRF header allowed and exposed.
 * Without it, it is the browser that refuses.
 */
export function cors(origins: readonly string[] | 'any'): NodeMiddleware {
  return (request, response, next) => {
    const { origin } = request.headers
    if (origin === undefined || (origins !== 'any' && !origins.includes(origin))) return next()
    response.setHeader('Access-Control-Allow-Origin', origin)
    response.setHeader('Access-Control-Allow-Credentials', 'true')
    response.setHeader('Access-Control-Expose-Headers', 'X-CSRF-HEADER, X-CSRF-TOKEN, Retry-After')
    response.setHeader('Vary', 'Origin')
    if (request.method !== 'OPTIONS') return next()
    response.setHeader('Access-Control-Allow-Methods', 'GET, POST')
    response.setHeader('Access-Control-Allow-Headers', 'Authorization, Content-Type, X-CSRF-TOKEN')
    response.statusCode = 204
    response.end()
  }
}
