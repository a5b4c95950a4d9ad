import type { IncomingMessage, ServerResponse } from 'node:http'
import type { HistoryAnswers } from '#mocks/historyAnswers.ts'
import { namesOf } from '#mocks/historyRequest.ts'
import { notValid, Refusal } from '#mocks/refusal.ts'
import { bodyQuery } from './bodyQuery.ts'
import type { EventPlan } from './eventPlan.ts'
import type { NodeMiddleware } from './nodeMiddleware.ts'
import type { Push } from './push.ts'
import { isFields, pathOf, readJson, sendJson, sendRefusal } from './send.ts'
import type { Session, Sessions } from './sessions.ts'
import { answerInTwoParts } from './twoParts.ts'

const eventChannel = '/v2/ucs/interactions'
/** Bayeux 1.0 over long polling. */
export const gwsNotifications = '/api/v2/notifications'

export interface GwsOptions {
  readonly answers: HistoryAnswers
  readonly sessions: Sessions
  readonly push: Push<Session>
  readonly plan: EventPlan
  /** Whether rows come at once, in the HTTP answer. */
  readonly immediate: boolean
}

interface Target {
  readonly contactId?: string
  readonly interactionId?: string
}

interface Operation {
  readonly messageType: string
  /** What the event holds; throws a `Refusal`. */
  readonly rows: () => object
}

/** The Web Services API v2 as its operation pages describe it: a POST each, and the rows by CometD to who asked. */
export function gws({ answers, sessions, push, plan, immediate }: GwsOptions): NodeMiddleware {
  let references = 0

  const carryOut = (operation: Operation, session: Session, response: ServerResponse) => {
    const referenceId = ++references
    const fate = plan.next()
    const { messageType } = operation
    const rows = rowsOf(operation, fate.isFailed)
    if (immediate) return sendJson(response, { statusCode: 0, referenceId, ...rows })
    if (fate.forgets) push.forget((owner) => owner === session)
    const publish = () =>
      push.deliver(
        eventChannel,
        { referenceId, messageType, ...rows },
        (owner) => owner === session && sessions.isAlive(owner),
      )
    answerInTwoParts(response, { statusCode: 0, referenceId }, publish, fate)
  }

  const answer = async (target: Target, request: IncomingMessage, response: ServerResponse) => {
    const session = sessions.of(request)
    const sent = await readJson(request, response)
    try {
      if (!session) throw new Refusal(20, 'Not authenticated', 401)
      carryOut(operationOf(sent, target, answers), session, response)
    } catch (thrown) {
      sendRefusal(response, thrown)
    }
  }

  return (request, response, next) => {
    const target = request.method === 'POST' ? targetOf(pathOf(request)) : undefined
    if (target) answer(target, request, response).catch(next)
    else next()
  }
}

function targetOf(path: string): Target | undefined {
  const [, contact, interaction] =
    /^\/api\/v2\/ucs\/(?:contacts\/([^/]+)\/interactions|interactions(?:\/([^/]+))?)$/.exec(path) ?? []
  if (contact !== undefined) return { contactId: decodeURIComponent(contact) }
  if (interaction !== undefined) return { interactionId: decodeURIComponent(interaction) }
  return path === '/api/v2/ucs/interactions' ? {} : undefined
}

/** Throws a `Refusal` at once for what is asked wrongly; what is not found is found out later, in the event. */
function operationOf(sent: unknown, target: Target, answers: HistoryAnswers): Operation {
  if (!isFields(sent) || sent['operationName'] === undefined) throw missing('operationName')
  const { operationName, ...rest } = sent
  const query = bodyQuery(rest)
  const { contactId, interactionId } = target
  if (operationName === 'GetInteractionContent' && interactionId !== undefined) {
    const names = namesOf(query)
    return { messageType: 'GetInteractionContentMessage', rows: () => answers.content(interactionId, names) }
  }
  const isAgents = operationName === 'RetrieveAgentHistory'
  const isContacts = operationName === 'RetrieveContactHistory'
  const isKnown = isAgents || isContacts || operationName === 'RetrieveInteractionHistory'
  if (!isKnown || interactionId !== undefined || isContacts !== (contactId !== undefined))
    throw notValid('operationName', `'${String(operationName)}' is not supported here`)
  if (isAgents && !query.has('userId')) throw missing('userId')
  if (!isAgents) query.delete('userId')
  answers.read(query)
  return {
    messageType: 'GetInteractionsHistoryMessage',
    rows: () => ({ interactions: answers.history(query, contactId) }),
  }
}

function rowsOf({ rows }: Operation, isFailed: boolean): object {
  if (isFailed) return { errorMessage: 'UCS request failed' }
  try {
    return rows()
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown
    return { errorMessage: thrown.message }
  }
}

function missing(name: string): Refusal {
  return new Refusal(1, `Parameter '${name}' is missing`, 400)
}
