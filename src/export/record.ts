import type { Stamp } from '#src/model/instant.ts'
import { SECOND } from '#src/model/instant.ts'
import type { Interaction, InteractionState, Owner } from '#src/model/interaction.ts'
import type { TranscriptMessage } from '#src/model/transcript.ts'
import { maskInteraction, maskRecord } from '#src/privacy/maskInteraction.ts'
import type { MaskRules } from '#src/privacy/maskRules.ts'

const wireState: Readonly<Record<InteractionState, string>> = {
  new: 'New',
  pending: 'Pending',
  'in-process': 'InProcess',
  stopped: 'Stopped',
  unknown: 'Unknown',
}

/**
 * An interaction as a server would send it, to be read back by the same readers: what came raw, where it is a record,
 * with whatever the details told beyond it, and its messages. All of it is masked by the rules, whatever was masked before.
 *
 * @param customerZone IANA name, where it is known
 */
export function exportedRecord(
  interaction: Interaction,
  rules: MaskRules,
  messages?: readonly TranscriptMessage[],
  customerZone?: string,
): object {
  const { raw } = interaction
  const sent = isRecord(raw) && Object.hasOwn(raw, 'id') ? maskRecord(raw, rules) : undefined
  const base = isRecord(sent) ? sent : recordOf(maskInteraction(interaction, rules))
  return {
    ...base,
    ...(customerZone !== undefined && { customerZone }),
    ...(messages && { messages: messages.map(messageOf) }),
  }
}

function recordOf(interaction: Interaction): object {
  const { id, mediaType, direction, state, started, ended, talkMs } = interaction
  const { subject, comment, contactId, contactName, parentId, threadId, phoneNumber } = interaction
  return {
    id,
    mediaType,
    typeId: direction,
    state: wireState[state],
    startDate: sentOf(started),
    endDate: sentOf(ended),
    subject,
    comment,
    contactId,
    contactName,
    parentId,
    threadId,
    ownerInformation: interaction.owners.map(ownerOf),
    phoneNumber,
    callDuration: talkMs === undefined ? undefined : talkMs / SECOND,
    customAttributes: interaction.attributes,
    userData: interaction.userData,
  }
}

function ownerOf({ key, name, userName, userId }: Owner): object {
  // What tells an owner without an id apart is the number that v3 sends, unless it is a name.
  const number = userId === undefined && key !== userName && key !== name ? key : undefined
  return { id: userId, DBID: number, userName, firstName: name === userName ? undefined : name }
}

/** As it was sent; what was a number is one again. */
function sentOf(stamp: Stamp | undefined): string | number | undefined {
  if (stamp === undefined) return undefined
  return stamp.kind === 'exact' && /^-?\d+(?:\.\d+)?$/.test(stamp.sent) ? Number(stamp.sent) : stamp.sent
}

const wireSender: Readonly<Record<TranscriptMessage['sender'], string | undefined>> = {
  customer: 'Customer',
  agent: 'Agent',
  system: 'System',
  unknown: undefined,
}

function messageOf({ index, sender, name, sent, event, isPrivate, text }: TranscriptMessage): object {
  return {
    index,
    from: { nickname: name, type: wireSender[sender] },
    timestamp: sentOf(sent),
    visibility: isPrivate ? 'Private' : 'All',
    type: event ?? 'Text',
    text,
  }
}

function isRecord(sent: unknown): sent is object {
  return typeof sent === 'object' && sent !== null && !Array.isArray(sent)
}
