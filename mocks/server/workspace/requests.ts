import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Refusal } from '#mocks/refusal.ts'
import type { World } from '#mocks/world.ts'
import type { EventFate, EventPlan } from '../eventPlan.ts'
import type { NodeMiddleware } from '../nodeMiddleware.ts'
import { isFields, pathOf, readJson, sendJson } from '../send.ts'
import type { Session } from '../sessions.ts'
import { answerInTwoParts } from '../twoParts.ts'
import { contactAttributes } from './contactDetails.ts'
import type { People } from './people.ts'
import { detailRecord } from './records.ts'
import type { Searches } from './searches.ts'

export interface RequestOptions {
  readonly world: World
  readonly people: People
  readonly searches: Searches
  readonly plan: EventPlan
  readonly sessionOf: (request: IncomingMessage) => Session | undefined
  /** Sends an event to every tab of the user. */
  readonly publish: (event: object, session: Session) => void
  /** Called for each request, to forget its CometD session where that is its fate. */
  readonly onFate: (fate: EventFate, session: Session) => void
  readonly isAvailable: () => boolean
}

type Data = Readonly<Record<string, unknown>>

/** What an event holds beside its `operationId`. */
interface Event {
  readonly name: string
  readonly [field: string]: unknown
}

/** Where the server accepts and then never says anything. */
const nothing: Event = { name: '' }

const root = '/workspace/v3/ucs/'

/** The requests of v3 for interactions and contacts: accepted at once, answered by an event. */
export function ucsRequests(options: RequestOptions): NodeMiddleware {
  const { sessionOf, plan, publish, onFate, isAvailable } = options

  const answer = async (path: string, request: IncomingMessage, response: ServerResponse) => {
    const session = sessionOf(request)
    if (!session) return refuse(response, 403, 'No session')
    const sent = await readJson(request, response)
    if (!isFields(sent)) return refuse(response, 400, 'The body is no JSON object')
    const operationId = typeof sent['operationId'] === 'string' ? sent['operationId'] : randomUUID()
    if (!isAvailable()) return refuse(response, 503, 'UCS is not available', operationId)
    try {
      const event = eventOf(path, isFields(sent['data']) ? sent['data'] : {}, options)
      if (!event) return refuse(response, 404, 'There is no such operation', operationId)
      const fate = plan.next()
      onFate(fate, session)
      const told = fate.isFailed ? { name: 'EventError', errorMessage: 'UCS request failed' } : event
      const publishIt = () => publish({ messageType: 'UcsMessage', operationId, ...told }, session)
      answerInTwoParts(response, { status: { code: 1 }, operationId }, publishIt, {
        ...fate,
        isLost: fate.isLost || event === nothing,
      })
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown
      refuse(response, thrown.httpStatus, thrown.message, operationId)
    }
  }

  return (request, response, next) => {
    const path = pathOf(request)
    if (request.method === 'POST' && path.startsWith(root))
      answer(path.slice(root.length), request, response).catch(next)
    else next()
  }
}

/** An error has any other code than 0, 1 and 2; here it is the HTTP status. */
function refuse(response: ServerResponse, status: number, message: string, operationId?: string): void {
  sendJson(response, { status: { code: status, message }, ...(operationId && { operationId }) }, status)
}

function eventOf(path: string, data: Data, { world, people, searches }: RequestOptions): Event | undefined {
  if (path === 'get-agent-history') return { name: 'EventSearchInteractions', ...searches.ofAgent(data) }
  if (path === 'interactions/search') return { name: 'EventSearchInteractions', ...searches.byQuery(data) }
  const [, kind, encoded = '', operation] = /^(contacts|interactions)\/([^/]+)\/(get-[a-z]+)$/.exec(path) ?? []
  const id = decodeURIComponent(encoded)
  if (kind === 'contacts' && operation === 'get-history')
    return { name: 'EventGetContactHistory', ...searches.ofContact(id, data) }
  if (kind === 'contacts' && operation === 'get-details') {
    if (!searches.isContact(id)) return nothing
    const names = [data['returnedAttributes'] ?? []].flat().map(String)
    return { name: 'EventGetContactDetails', contactId: id, attributes: contactAttributes(world, id, names) }
  }
  if (kind === 'interactions' && operation === 'get-details') {
    const content = world.content(id, [])
    const interaction = content ? detailRecord(content, people) : {}
    return { name: 'EventGetInteractionContent', interactionId: id, interaction }
  }
  return undefined
}
