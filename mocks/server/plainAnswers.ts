import { type RequestRules, readHistoryRequest } from '#mocks/historyRequest.ts'
import { InteractionStore } from '#mocks/interactionStore.ts'
import { Refusal } from '#mocks/refusal.ts'
import type { StoredInteraction, World } from '#mocks/world.ts'
import type { NodeMiddleware } from './nodeMiddleware.ts'

/**
 * Histories from bodies made beforehand, so that what is measured is the page and not the server. All rows within the
 * dates in one answer, whatever `maxSize` asks for, unless there is a `cap`; without custom attributes. Passes on what it
 * would have to refuse.
 */
export function plainAnswers(world: World, cap?: number): NodeMiddleware {
  let store = new InteractionStore(world.interactions)
  const bodies = new Map<string, Buffer>()

  const bodyOf = (rows: readonly StoredInteraction[], filter = '') => {
    // The order is always the same: the ends and the length tell one selection from another.
    const key = `${rows.length} ${rows[0]?.id} ${rows.at(-1)?.id} ${filter}`
    const known = bodies.get(key)
    if (known) return known
    const body = Buffer.from(JSON.stringify({ statusCode: 0, interactions: rows.map((row) => row.record) }))
    bodies.set(key, body)
    return body
  }
  if (cap === undefined) bodyOf(world.interactions)

  const answerTo = (query: URLSearchParams) => {
    if (store.rows !== world.interactions) {
      store = new InteractionStore(world.interactions)
      bodies.clear()
    }
    const rules: RequestRules = { now: world.now, zone: world.zone, dates: 'instants', isMedium: () => true }
    const asked = readHistoryRequest(query, rules)
    const most = cap === undefined ? Number.POSITIVE_INFINITY : Math.min(asked.maxSize, cap)
    const filter = asked.mediaType === undefined && asked.userId === undefined ? '' : String(query)
    return bodyOf(store.select(asked, undefined, most), filter)
  }

  return (request, response, next) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    if (request.method !== 'GET' || pathname !== '/api/v2/ucs/interactions') return next()
    try {
      const body = answerTo(searchParams)
      response.setHeader('Content-Type', 'application/json')
      response.setHeader('Content-Length', body.length)
      response.end(body)
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown
      next()
    }
  }
}
