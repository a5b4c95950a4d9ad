import { SECOND } from '#src/model/instant.ts'
import type { Happening } from './cases.ts'
import { idAfter, threadIds } from './ids.ts'
import type { Random } from './random.ts'
import type { Rhythm } from './rhythm.ts'
import { printStamp } from './stamps.ts'
import { withReference } from './topics.ts'
import { attachedData } from './userData.ts'
import type { WireInteraction } from './wire.ts'

const comments = [
  'Customer was friendly, all solved.',
  'Promised to call back if it happens again.',
  'Sent to second line, they answer within two days.',
  'Wants to be called after five only.',
  'Identity checked with date of birth and postcode.',
  'Third time this month; please look at the whole case before answering.',
  'Kund nöjd. Återkommer vid behov.',
  'Left a message on the answering machine.',
  'Goodwill of 10.00 granted.',
  'Spoke with the husband, who may act for her.',
] as const

/** The record of what happened, as v2 sends it, without custom attributes. */
export function writeRecord(happening: Happening, rhythm: Rhythm, random: Random): WireInteraction {
  const { id, at, endAt, mediaType, customer, agent, parent, thread } = happening
  const subject = subjectOf(happening, random)
  return {
    uri: `http://localhost:8080/api/v2/interactions/${id}`,
    id,
    path: `/interactions/${id}`,
    mediaType,
    typeId: happening.typeId,
    state: happening.state,
    startDate: printStamp(at, rhythm.offset(at)),
    ...(endAt !== undefined && { endDate: printStamp(endAt, rhythm.offset(endAt)) }),
    ...(subject !== undefined && { subject }),
    ...(agent && endAt !== undefined && random.chance(0.2) && { comment: random.pick(comments) }),
    ...(customer && { contactId: customer.id }),
    ...(parent && { parentId: parent.id }),
    ...(thread && { threadId: idAfter(threadIds, thread.count) }),
    ...(agent && { ownerInformation: agent.owner }),
    ...(mediaType === 'call' && {
      phoneNumber: customer?.phoneNumber ?? 'anonymous',
      ...(endAt !== undefined && { callDuration: agent ? talkSeconds(endAt - at, random) : 0 }),
    }),
    userData: attachedData(happening, random),
  }
}

/** What is left of a call when the menu, the queue and the work after it are taken off. */
function talkSeconds(span: number, random: Random): number {
  return Math.floor((span * (0.55 + 0.4 * random.next())) / SECOND)
}

function subjectOf(happening: Happening, random: Random): string | undefined {
  const { mediaType, topic, reference, depth, parent } = happening
  // Calls often have none; what belongs to a thread keeps its subject.
  const bare = mediaType === 'call' ? 0.45 : mediaType === 'email' ? 0.01 : 0.06
  if (!parent && random.chance(bare)) return undefined
  const subject = withReference(topic.subject, reference)
  return mediaType === 'email' && depth > 0 ? `Re: ${subject}` : subject
}
