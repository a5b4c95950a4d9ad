import { delay, HttpResponse, http, type RequestHandler } from 'msw'
import { Accounts } from './accounts.ts'
import { Random } from './generator/random.ts'
import { type AnswerOptions, HistoryAnswers } from './historyAnswers.ts'
import { namesOf } from './historyRequest.ts'
import { notValid, Refusal } from './refusal.ts'
import type { World } from './world.ts'

export interface HandlerOptions extends AnswerOptions {
  /** How long an answer takes, least and most, in ms; none if left out. */
  readonly latency?: readonly [least: number, most: number] | undefined
  /** Whether answers come in `data`, as some servers send them. */
  readonly wrapped?: boolean
}

/** The Web Services API v2 of a world, in its `rest` form, under any origin. */
export function makeHandlers(world: World, options: HandlerOptions = {}): RequestHandler[] {
  const { latency, wrapped = false } = options
  const answers = new HistoryAnswers(world, options)
  const accounts = new Accounts(world)
  const random = new Random(world.seed)

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

  return [
    http.get('*/api/v2/me', () => answer(() => ({ user: accounts.anyone() }), { headers: { 'Set-Cookie': session } })),

    http.post('*/api/v2/me', ({ request }) =>
      answer(async () => {
        const sent: unknown = await request.json().catch(() => undefined)
        const ends = typeof sent === 'object' && sent !== null && 'operationName' in sent
        if (!ends || sent.operationName !== 'EndContactCenterSession') throw notValid('operationName', 'not supported')
        return {}
      }),
    ),

    http.get('*/api/v2/ucs/interactions', ({ request }) =>
      answer(() => ({ interactions: answers.history(queryOf(request)) })),
    ),

    http.get<{ id: string }>('*/api/v2/ucs/contacts/:id/interactions', ({ request, params }) =>
      answer(() => ({ interactions: answers.history(queryOf(request), params.id) })),
    ),

    http.get<{ id: string }>('*/api/v2/ucs/interactions/:id', ({ request, params }) =>
      answer(() => answers.content(params.id, namesOf(queryOf(request)))),
    ),
  ]
}

const session = 'JSESSIONID=node0demonstration; Path=/; HttpOnly; SameSite=Lax'

function queryOf(request: Request): URLSearchParams {
  return new URL(request.url).searchParams
}
