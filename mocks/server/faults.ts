import type { NodeMiddleware } from './nodeMiddleware.ts'
import { sendWebResponse, toWebRequest } from './webRequest.ts'

/**
 * What goes wrong instead of an answer: called before each request for data with how many there have been, itself
 * included. `undefined` lets it through; `Response.error()` breaks the connection; a promise makes it wait.
 */
export type Fault = (request: Request, count: number) => Response | undefined | Promise<Response | undefined>

export function faults(fault: Fault): NodeMiddleware {
  let count = 0
  return (request, response, next) => {
    if (!/^\/(api|workspace)\//.test(request.url ?? '')) return next()
    const asked = async () => {
      const sent = await toWebRequest(request, response)
      count++
      const answer = await fault(sent.clone(), count)
      if (answer) await sendWebResponse(answer, response)
      else next()
    }
    asked().catch(next)
  }
}
