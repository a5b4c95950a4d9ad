import { readStamp } from '#mocks/generator/stamps.ts'
import type { WireContent } from '#mocks/generator/wire.ts'
import { isFields } from '../send.ts'
import type { People } from './people.ts'

type Fields = Readonly<Record<string, unknown>>

/** What a list of v3 leaves out of a record of v2. */
const leftOut: ReadonlySet<string> = new Set([
  'uri',
  'path',
  'customAttributes',
  'userData',
  'comment',
  'parentId',
  'parentInteractionId',
])

/** A record as a list of v3 has it; one that is none stays what it is. */
export function listRecord(record: unknown, people: People): unknown {
  if (!isFields(record)) return record
  const kept = Object.fromEntries(Object.entries(record).filter(([name]) => !leftOut.has(name)))
  return {
    ...kept,
    ...isoStamps(record),
    ...(record['ownerInformation'] !== undefined && { ownerInformation: people.ownersOf(record['ownerInformation']) }),
    subtypeId: subtypeOf(record),
    threadId: record['threadId'] ?? record['id'],
  }
}

/** One interaction as `EventGetInteractionContent` has it; an e-mail has other names for much of it. */
export function detailRecord({ interaction, messages }: WireContent, people: People): unknown {
  if (!isFields(interaction)) return interaction
  const { uri, path, customAttributes, ...sent } = interaction
  const data = pairsOf(interaction['userData'])
  if (isFields(interaction['email'])) return emailRecord(interaction, data)
  return {
    ...sent,
    ...isoStamps(interaction),
    ...(interaction['ownerInformation'] !== undefined && {
      ownerInformation: people.ownersOf(interaction['ownerInformation']),
    }),
    subtypeId: subtypeOf(interaction),
    threadId: interaction['threadId'] ?? interaction['id'],
    userData: data,
    ...(messages.length > 0 && { messages }),
  }
}

function emailRecord(record: Fields, data: readonly unknown[]): object {
  const { uri, path, customAttributes, typeId, parentId, contactId, ownerInformation, userData, ...kept } = record
  const [owner] = [ownerInformation].flat().filter(isFields)
  const { startDate } = isoStamps(record)
  return {
    ...kept,
    ...isoStamps(record),
    interactionType: typeId,
    interactionSubtype: subtypeOf(record),
    ...(parentId !== undefined && { parentInteractionId: parentId }),
    threadId: record['threadId'] ?? record['id'],
    receivedAt: startDate,
    submittedAt: startDate,
    ...(owner && { assignedAt: startDate, agentId: owner['userName'], assignedTo: owner['userName'] }),
    userData: contactId === undefined ? data : [...data, { key: 'ContactId', type: 'str', value: contactId }],
  }
}

/** Stamps as v3 writes them; one that nobody can read as it is. */
function isoStamps(record: Fields): Fields {
  const stamps: Record<string, unknown> = {}
  for (const name of ['startDate', 'endDate']) {
    const sent = record[name]
    if (typeof sent !== 'string') continue
    const at = [readStamp(sent), Date.parse(sent)].find((each) => !Number.isNaN(each))
    stamps[name] = at === undefined ? sent : new Date(at).toISOString()
  }
  return stamps
}

function subtypeOf(record: Fields): string {
  const isAnswer = record['parentId'] !== undefined || record['parentInteractionId'] !== undefined
  switch (record['typeId']) {
    case 'Inbound':
      return isAnswer ? 'InboundCustomerReply' : 'InboundNew'
    case 'Outbound':
      return isAnswer ? 'OutboundReply' : 'OutboundNew'
    default:
      return isAnswer ? 'InternalCollaborationReply' : 'InternalCollaborationInvite'
  }
}

/** Attached data as an ordered list; what is one already stays. */
function pairsOf(userData: unknown): readonly unknown[] {
  if (Array.isArray(userData)) return userData
  if (!isFields(userData)) return []
  return Object.entries(userData).map(([key, value]) =>
    isFields(value) ? { key, type: 'kvlist', value: pairsOf(value) } : { key, type: 'str', value },
  )
}
