import { DAY, HOUR, MINUTE } from '#src/model/instant.ts'
import { firstMedium, isLive, type MediaType, nextMedium, spanOf } from './media.ts'
import type { Agent, Customer } from './people.ts'
import { mix, type Random } from './random.ts'
import type { Rhythm } from './rhythm.ts'
import { stateOf } from './states.ts'
import { anyTopic, refund, type Topic } from './topics.ts'

/** What happened, before it is written as a record. */
export interface Happening {
  /** Given when all are known: ids count up with time. */
  id: string
  readonly at: number
  /** Missing while it is open. */
  readonly endAt: number | undefined
  readonly mediaType: MediaType
  readonly typeId: 'Inbound' | 'Outbound' | 'Internal' | 'Consult'
  readonly state: string
  readonly customer: Customer | undefined
  readonly agent: Agent | undefined
  readonly topic: Topic
  readonly reference: string
  readonly parent: Happening | undefined
  /** How often it was answered before: an email's subject begins with "Re: " from 1 on. */
  readonly depth: number
  /** Shared by all of one thread; `undefined` where nothing followed. */
  readonly thread: { readonly count: number } | undefined
}

export interface Cast {
  readonly customers: readonly Customer[]
  readonly agents: readonly Agent[]
  readonly rhythm: Rhythm
  readonly now: number
}

const lengths = mix([
  [1, 66],
  [2, 18],
  [3, 9],
  [4, 4],
  [6, 2],
  [9, 1],
])

/** One customer's matter: an interaction and what follows from it, over days and media. */
export function makeCase(
  cast: Cast,
  thread: { readonly count: number },
  random: Random,
  begins = cast.rhythm.any(random),
): readonly Happening[] {
  // A few customers come again and again, most came once or twice.
  const customer = cast.customers[Math.floor(cast.customers.length * random.next() ** 2.4)]
  const topic = anyTopic(customer?.language, random)
  const wanted = lengths(random)
  const happened: Happening[] = []
  let at = begins
  let mediaType = firstMedium(random)
  let agent = anyAgent(cast, random)
  while (happened.length < wanted && at <= cast.now - 2 * MINUTE) {
    const parent = happened.at(-1)
    const step = { at, mediaType, customer: random.chance(0.015) ? undefined : customer, agent, topic, parent }
    const next = happen(step, wanted > 1 ? thread : undefined, cast.now, random)
    happened.push(next)
    if (next.endAt === undefined) break
    at = cast.rhythm.working(next.endAt + Math.round(random.around(5 * HOUR, 1.6)), random)
    mediaType = nextMedium(mediaType, random)
    if (random.chance(0.35)) agent = anyAgent(cast, random)
  }
  return happened
}

/** Something that begins at this very instant, as `cast.now` has it. */
export function makeArrival(cast: Cast, random: Random): Happening {
  const customer = random.pick(cast.customers)
  const topic = anyTopic(customer.language, random)
  const agent = anyAgent(cast, random)
  const step = { at: cast.now, mediaType: firstMedium(random), customer, agent, topic, parent: undefined }
  return happen(step, undefined, cast.now, random)
}

/** Some work full time, some do not. */
function anyAgent({ agents }: Cast, random: Random): Agent {
  const place = Math.floor(agents.length * random.next() ** 1.4)
  return agents[place] ?? random.pick(agents)
}

interface Step {
  readonly at: number
  readonly mediaType: MediaType
  readonly customer: Customer | undefined
  readonly agent: Agent
  readonly topic: Topic
  readonly parent: Happening | undefined
}

function happen(step: Step, thread: Happening['thread'], now: number, random: Random): Happening {
  const { at, mediaType, parent } = step
  const span = spanOf(mediaType, random)
  const state = stateOf(isLive(mediaType), at, at + span, now, random)
  // Gave up in the queue: nobody had it.
  const unowned = state === 'New' || (isLive(mediaType) && span < MINUTE && random.chance(0.35))
  return {
    id: '',
    at,
    endAt: state === 'Stopped' ? Math.min(at + span, now) : undefined,
    mediaType,
    typeId: typeOf(mediaType, parent, random),
    state,
    customer: step.customer,
    agent: unowned ? undefined : step.agent,
    topic: step.topic,
    reference: parent?.reference ?? referenceOf(step.topic, random),
    parent,
    depth: parent ? parent.depth + 1 : 0,
    thread,
  }
}

/** Orders have five figures, invoices and tickets four. */
function referenceOf({ reference }: Topic, random: Random): string {
  return String(reference === 'order' ? random.whole(80_000, 99_999) : random.whole(2_000, 9_999))
}

function typeOf(mediaType: MediaType, parent: Happening | undefined, random: Random): Happening['typeId'] {
  if (mediaType === 'call' && random.chance(0.03)) return 'Consult'
  if (random.chance(mediaType === 'workitem' || mediaType === 'openmedia' ? 0.4 : 0.018)) return 'Internal'
  // An answer goes the other way than what it answers.
  if (parent && mediaType === parent.mediaType && !isLive(mediaType))
    return parent.typeId === 'Inbound' ? 'Outbound' : 'Inbound'
  if (mediaType === 'chat') return 'Inbound'
  return random.chance(parent ? 0.5 : 0.09) ? 'Outbound' : 'Inbound'
}

/** The matter that the pictures and the documentation show: an email, a chat about it, and a call back. */
export function makeShownCase(cast: Cast, thread: { readonly count: number }, random: Random): readonly Happening[] {
  const [customer] = cast.customers
  const [agent] = cast.agents
  if (!customer || !agent) return []
  const step = (mediaType: MediaType, wanted: number, minutes: number, parent: Happening | undefined): Happening => {
    const at = cast.rhythm.working(wanted, random)
    const base = { id: '', at, endAt: at + Math.round(minutes * MINUTE), mediaType, state: 'Stopped', customer, agent }
    const typeId = mediaType === 'call' ? 'Outbound' : 'Inbound'
    return { ...base, typeId, topic: refund, reference: '88213', parent, depth: parent ? parent.depth + 1 : 0, thread }
  }
  const email = step('email', cast.now - 5 * DAY, 15.9, undefined)
  const chat = step('chat', email.at + 18 * HOUR, 16.72, email)
  const call = step('call', chat.at + 2 * HOUR, 6.1, chat)
  return [email, chat, call].filter((each) => (each.endAt ?? each.at) < cast.now)
}
