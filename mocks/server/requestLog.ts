import type { NodeMiddleware } from './nodeMiddleware.ts'
import { addressOf } from './send.ts'

export interface LoggedRequest {
  readonly method: string
  /** Without the query. */
  readonly path: string
  /** The query with its `?`, or nothing. */
  readonly search: string
  /** Epoch ms. */
  readonly at: number
}

/** Which requests came, in their order; never their bodies. */
export class RequestLog {
  readonly #requests: LoggedRequest[] = []

  get requests(): readonly LoggedRequest[] {
    return this.#requests
  }

  readonly note: NodeMiddleware = (request, _response, next) => {
    const { pathname, search } = addressOf(request)
    this.#requests.push({ method: request.method ?? 'GET', path: pathname, search, at: Date.now() })
    next()
  }
}
