import { getResponse, type RequestHandler } from 'msw'
import { type ContactCentreOptions, makeContactCentre } from '#mocks/generator/contactCentre.ts'
import { type HandlerOptions, makeHandlers } from '#mocks/handlers.ts'
import type { World } from '#mocks/world.ts'
import { type Fault, faults } from './faults.ts'
import { inOrder, type NodeMiddleware } from './nodeMiddleware.ts'
import { sendWebResponse, toWebRequest } from './webRequest.ts'

export interface DemonstrationOptions extends HandlerOptions, Partial<ContactCentreOptions> {
  /** Served instead of a generated one. */
  readonly world?: World
  readonly fault?: Fault
}

/** How long a server at the other end of a company takes, in ms. */
const realistic = [120, 400] as const

/**
 * The demonstration backend, to be mounted in Vite's servers or any other of Connect's kind: the page speaks real HTTP
 * to it and none of it is ever in the page's bundle. Passes on what is not its own.
 */
export function demonstration(options: DemonstrationOptions = {}): NodeMiddleware {
  return answering({ latency: realistic, ...options })
}

/** The same without the realistic waiting. */
export function answering(options: DemonstrationOptions): NodeMiddleware {
  const world = options.world ?? makeContactCentre({ now: Date.now(), ...options })
  const handled = handledBy(makeHandlers(world, options))
  return options.fault ? inOrder([faults(options.fault), handled]) : handled
}

/** Answers by MSW's handlers, as they are. */
export function handledBy(handlers: RequestHandler[]): NodeMiddleware {
  return (request, response, next) => {
    if (!request.url?.startsWith('/api/')) return next()
    const answer = async () => {
      const answer = await getResponse(handlers, await toWebRequest(request, response))
      if (answer) await sendWebResponse(answer, response)
      else next()
    }
    answer().catch(next)
  }
}
