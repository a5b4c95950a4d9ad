import type { IncomingMessage, ServerResponse } from 'node:http'

/** As Connect, Express and Vite take it. */
export type NodeMiddleware = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void

/** One after the other, until one answers. */
export function inOrder(middlewares: readonly NodeMiddleware[]): NodeMiddleware {
  return middlewares.reduceRight<NodeMiddleware>(
    (after, middleware) => (request, response, next) =>
      middleware(request, response, (error) => (error === undefined ? after(request, response, next) : next(error))),
    (_request, _response, next) => next(),
  )
}
