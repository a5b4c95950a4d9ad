import type { IncomingMessage, ServerResponse } from 'node:http'
import { Random } from '#mocks/generator/random.ts'
import type { FaultKind, FaultPlan } from './faultPlan.ts'
import type { NodeMiddleware } from './nodeMiddleware.ts'
import { pathOf, sendJson, sendPage, sendText } from './send.ts'

const latenessMs = 1_500

/** Lets answers fail as the plan has it. What fails was never carried out, but for what is only late. */
export function failing(plan: FaultPlan): NodeMiddleware {
  return (request, response, next) => {
    const kind = isOfData(request) ? plan.next() : undefined
    if (kind === 'late') setTimeout(next, latenessMs)
    else if (kind) fail(kind, request, response)
    else next()
  }
}

/** Lets answers wait, each for another time; what CometD holds waits long enough. */
export function delaying([least, most]: readonly [least: number, most: number], seed: number): NodeMiddleware {
  const random = new Random(seed)
  return (request, _response, next) => {
    if (isOfData(request) && !isCometd(request)) setTimeout(next, random.whole(least, most))
    else next()
  }
}

/** Where the browser navigates to sign in is not: a page that fails there says nothing of the viewer. */
function isOfData(request: IncomingMessage): boolean {
  const path = pathOf(request)
  return /^\/(api|workspace)\//.test(path) && !/\/(login|sign-in)$/.test(path)
}

function isCometd(request: IncomingMessage): boolean {
  return pathOf(request).split('/').includes('notifications')
}

function fail(kind: Exclude<FaultKind, 'late'>, request: IncomingMessage, response: ServerResponse): void {
  switch (kind) {
    case 'error':
      sendJson(response, internalError(request), 500)
      break
    case 'gateway':
      sendPage(response, '<head><title>502 Bad Gateway</title></head><h1>502 Bad Gateway</h1><hr>nginx', 502)
      break
    case 'reset':
      request.socket.resetAndDestroy()
      break
    case 'cut':
      response.writeHead(200, { 'Content-Type': 'application/json' })
      response.end(isCometd(request) ? '[{"channel":"/me' : '{"statusCode":0,"interactions":[{"id":"0000Sa')
      break
    case 'status':
      // CometD's answers carry no `statusCode`: there it can only be the HTTP status.
      sendJson(response, internalError(request), isCometd(request) ? 500 : 200)
      break
    case 'busy':
      response.setHeader('Retry-After', '1')
      sendText(response, 'Service Unavailable', 503)
      break
  }
}

function internalError(request: IncomingMessage): object {
  const statusMessage = 'Internal error'
  if (pathOf(request).startsWith('/api/')) return { statusCode: 4, statusMessage }
  return { status: { code: 500, message: statusMessage } }
}
