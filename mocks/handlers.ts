import { delay, HttpResponse, http, type RequestHandler } from 'msw'
import { mediaTypes } from './generator/media.ts'
import { Random } from './generator/random.ts'
import { type HistoryRequest, namesOf, readHistoryRequest } from './historyRequest.ts'
import { InteractionStore } from './interactionStore.ts'
import { notFound, notValid, Refusal } from './refusal.ts'
import { sentWith, type World } from './world.ts'

export interface HandlerOptions {
  /** Rows in one answer at most, whatever `maxSize` asks for. */
  readonly cap?: number
  /** What dates may be: days only, or instants too (the default). */
  readonly dates?: 'days' | 'instants'
  /** How long an answer takes, least and most, in ms; none if left out. */
  readonly latency?: readonly [least: number, most: number] | undefined
  /** Whether answers come in `data`, as some servers send them. */
  readonly wrapped?: boolean
}

/** The Web Services API v2 of a world, in its `rest` form, under any origin. */
export function makeHandlers(world: World, options: HandlerOptions = {}): RequestHandler[] {
  const { cap = Number.POSITIVE_INFINITY, dates = 'instants', latency, wrapped = false } = options
  const stores = storesOf(world)
  const random = new Random(world.seed)
  const isMedium = (mediaType: string) =>
    mediaTypes.some((each) => each === mediaType) || stores.main().mediaTypes.has(mediaType)
  const rules = { now: world.now, zone: world.zone, dates, isMedium }

  /** Answers late, and a `Refusal` in the servers' form. */
  const answer = async (make: () => object | Promise<object>, init?: ResponseInit) => {
    if (latency) await delay(random.whole(...latency))
    try {
      const body = await make()
      return HttpResponse.json({ statusCode: 0, ...(wrapped ? { data: body } : body) }, init)
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown
      const { statusCode, message, httpStatus } = thrown
      return HttpResponse.json({ statusCode, statusMessage: message }, { status: httpStatus })
    }
  }

  const rowsOf = (request: HistoryRequest, contactId?: string) =>
    stores[request.source]()
      .select(request, contactId, Math.min(request.maxSize, cap))
      .map((row) => sentWith(row, request.attributes))

  const isContact = (id: string) =>
    world.customers.some((customer) => customer.id === id) ||
    stores.main().contactIds.has(id) ||
    stores.archive().contactIds.has(id)

  return [
    http.get('*/api/v2/me', () => answer(() => ({ user: userOf(world) }), { headers: { 'Set-Cookie': session } })),

    http.post('*/api/v2/me', ({ request }) =>
      answer(async () => {
        const sent: unknown = await request.json().catch(() => undefined)
        const ends = typeof sent === 'object' && sent !== null && 'operationName' in sent
        if (!ends || sent.operationName !== 'EndContactCenterSession') throw notValid('operationName', 'not supported')
        return {}
      }),
    ),

    http.get('*/api/v2/ucs/interactions', ({ request }) =>
      answer(() => ({ interactions: rowsOf(readHistoryRequest(queryOf(request), rules)) })),
    ),

    http.get<{ id: string }>('*/api/v2/ucs/contacts/:id/interactions', ({ request, params }) =>
      answer(() => {
        if (!isContact(params.id)) throw notFound(`Contact '${params.id}'`)
        return { interactions: rowsOf(readHistoryRequest(queryOf(request), rules), params.id) }
      }),
    ),

    http.get<{ id: string }>('*/api/v2/ucs/interactions/:id', ({ request, params }) =>
      answer(() => {
        const content = world.content(params.id, namesOf(queryOf(request)))
        if (!content) throw notFound(`Interaction '${params.id}'`)
        return content
      }),
    ),
  ]
}

const session = 'JSESSIONID=node0demonstration; Path=/; HttpOnly; SameSite=Lax'

function userOf({ agents: [first] }: World) {
  const someone = { id: 'cc9016eee9c84dfcb266c642d9fd92c5', userName: 'JohnS', firstName: 'John', lastName: 'Smith' }
  return { ...(first?.owner ?? someone), roles: ['ROLE_AGENT', 'ROLE_SUPERVISOR'] }
}

function queryOf(request: Request): URLSearchParams {
  return new URL(request.url).searchParams
}

/** Sorted once, when first asked for. */
function storesOf(world: World) {
  const stores = new Map<'main' | 'archive', InteractionStore>()
  const store = (source: 'main' | 'archive') => {
    const known = stores.get(source)
    if (known) return known
    const made = new InteractionStore(source === 'main' ? world.interactions : world.archive)
    stores.set(source, made)
    return made
  }
  return { main: () => store('main'), archive: () => store('archive') }
}
