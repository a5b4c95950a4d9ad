import type { Happening } from './cases.ts'
import type { Random } from './random.ts'
import { withReference } from './topics.ts'
import type { WireMessage } from './wire.ts'

export interface Line {
  readonly sender: WireMessage['from']
  /** `Text` for what was said, else what happened. */
  readonly type: string
  readonly text?: string
  /** Among agents only. */
  readonly secret?: boolean
}

/** Who came, what was said about the matter, who left. */
export function linesOf(happening: Happening, random: Random): readonly Line[] {
  const { customer, agent, topic, reference, mediaType } = happening
  const them = { nickname: customer?.firstName ?? 'Visitor', type: 'Customer', participantId: 1 }
  const us = agent && { nickname: `${agent.owner.firstName} ${agent.owner.lastName}`, type: 'Agent', participantId: 2 }
  const say = (sender: WireMessage['from'], text: string): Line => ({ sender, type: 'Text', text })
  const problem = say(them, withReference(topic.problem, reference))
  if (mediaType === 'twitter') return us ? [problem, say(us, withReference(topic.answer, reference))] : [problem]

  const lines: Line[] = [{ sender: them, type: 'ParticipantJoined' }]
  if (random.chance(0.5)) lines.push({ sender: undefined, type: 'Notice', text: 'You are number 2 in the queue.' })
  if (!us) return [...lines, problem, say(them, 'hello?'), { sender: them, type: 'ParticipantLeft' }]

  lines.push({ sender: us, type: 'ParticipantJoined' }, say(us, greeting(them.nickname, us.nickname)), problem)
  for (let rounds = random.whole(0, 4); rounds > 0; rounds--) {
    const [question, reply] = random.pick(smallTalk)
    lines.push(say(us, question), say(them, reply))
  }
  if (random.chance(0.15)) lines.push({ ...say(us, random.pick(whispers)), secret: true })
  if (random.chance(0.12)) {
    const second = { nickname: 'Kate London', type: 'Agent', participantId: 3 }
    lines.push({ sender: second, type: 'ParticipantJoined' }, say(second, 'Hello, I take over from my colleague.'))
    lines.push({ sender: us, type: 'ParticipantLeft' })
  }
  if (random.chance(0.06)) lines.push({ sender: us, type: 'PushUrl', text: 'https://shop.example.com/help/returns' })
  if (random.chance(0.04)) lines.push(say(them, random.pick(odd)))
  lines.push(say(us, withReference(topic.answer, reference)), say(them, random.pick(thanks)))
  if (happening.endAt === undefined) return lines
  lines.push({ sender: them, type: 'ParticipantLeft' }, { sender: us, type: 'ParticipantLeft' })
  return lines
}

function greeting(customer: string, agent: string): string {
  return `Hello ${customer}, this is ${agent}. How can I help you?`
}

const smallTalk = [
  ['May I have your postcode, please?', 'SW1A 2AA'],
  ['One moment, I am looking it up.', 'ok, no hurry'],
  ['Is the e-mail address that we have still right?', 'yes it is'],
  ['Have you tried it on another device?', 'On my phone and on the laptop, the same on both.'],
  ['Thank you for waiting.', '👍'],
  ['Could you send me a screenshot?', 'How do I do that?'],
  ['I understand, that is annoying.', 'It really is. I have been a customer for eleven years.'],
  ['When did it happen first?', 'Last Tuesday, I think, in the evening.\nOr Wednesday.'],
] as const

const whispers = [
  'Goodwill up to 20 is fine with me.',
  'Do we still have the old tariff?',
  'Please check whether this is a duplicate of the case from Monday.',
] as const

const thanks = ['Thank you!', 'great, thanks a lot 🙂', 'Finally. Thanks.', 'ok', 'Perfect, have a nice day!'] as const

const odd = [
  '<b>bold</b> <script>alert(1)</script>',
  'He wrote \\"no refund\\" on the slip',
  `aaa${'rgh'.repeat(80)}!`,
  'https://shop.example.com/orders?id=88213&utm_source=mail#items',
] as const
