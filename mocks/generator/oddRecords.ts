import type { Happening } from './cases.ts'
import { isLive } from './media.ts'
import type { Oddity } from './oddities.ts'
import { printStamp, readStamp } from './stamps.ts'
import type { WireInteraction } from './wire.ts'

const isOwned = (record: WireInteraction) => record.ownerInformation !== undefined
const isNumbered = (record: WireInteraction) => record.phoneNumber?.startsWith('+') === true
const waits = (record: WireInteraction, { mediaType }: Happening) => record.state === 'InProcess' && !isLive(mediaType)

const renamed = (name: string) => (record: WireInteraction) => ({ record: { ...record, mediaType: name } })
const another = (name: string) => (record: WireInteraction) => ({ ...renamed(name)(record), mediaType: name })

const otherOwner = {
  userName: 'night.shift',
  lastName: 'Shift',
  id: '5e1f0c6b27d94d0c8a41b3f0f6a2c7d9',
  firstName: 'Night',
}

/** Words, owners and numbers that are not as documented, and records that are none. */
export const oddRecords: readonly Oddity[] = [
  {
    name: 'media in other cases',
    weight: 0.004,
    suits: ({ mediaType }) => mediaType === 'chat' || mediaType === 'call' || mediaType === 'email',
    alter: (record, random) => {
      const { mediaType } = record
      const title = mediaType.charAt(0).toUpperCase() + mediaType.slice(1)
      return renamed(random.pick([title, mediaType.toUpperCase()]))(record)
    },
  },
  { name: 'voice for call', weight: 0.003, suits: ({ mediaType }) => mediaType === 'call', alter: renamed('voice') },
  { name: 'a medium that nobody knows', weight: 5, alter: another('hologram') },
  { name: 'a medium named like a member of objects', weight: 1, alter: another('constructor') },
  {
    name: 'a medium beyond the documented ones',
    weight: 0.001,
    alter: (record, random) => another(random.pick(['video', 'fax', 'callback', 'vmail', 'sms', 'cobrowsing']))(record),
  },
  {
    name: 'InProgress for InProcess',
    weight: 2,
    suits: ({ state }) => state === 'InProcess',
    alter: (record) => ({ record: { ...record, state: 'InProgress' } }),
  },
  {
    name: 'a list older than the content',
    weight: 2,
    suits: waits,
    alter: (record) => {
      const endDate = printStamp(readStamp(record.startDate) + 60_000, 60)
      return { record: { ...record, state: 'InProgress' }, newerRecord: { ...record, state: 'Stopped', endDate } }
    },
  },
  { name: 'an unknown direction', weight: 3, alter: (record) => ({ record: { ...record, typeId: 'Unknown' } }) },
  {
    name: 'no owner though stopped',
    weight: 0.0015,
    suits: (record) => isOwned(record) && record.state === 'Stopped',
    alter: ({ ownerInformation: _, ...record }) => ({ record }),
  },
  {
    name: 'owners in an array',
    weight: 0.003,
    suits: isOwned,
    alter: (record) => ({ record: { ...record, ownerInformation: [record.ownerInformation] } }),
  },
  {
    name: 'two owners',
    weight: 0.0015,
    suits: isOwned,
    alter: (record) => ({ record: { ...record, ownerInformation: [record.ownerInformation, otherOwner] } }),
  },
  {
    name: 'an owner by DBID',
    weight: 0.0025,
    suits: isOwned,
    alter: (record, _random, { agent }) => {
      const { id: _, ...owner } = agent?.owner ?? otherOwner
      return { record: { ...record, ownerInformation: [{ DBID: agent?.databaseId ?? 1, ...owner }] } }
    },
  },
  {
    name: 'an owner with a user name only',
    weight: 0.001,
    suits: isOwned,
    alter: (record) => ({ record: { ...record, ownerInformation: { userName: record.ownerInformation?.userName } } }),
  },
  {
    name: 'a phone number that is a number',
    weight: 0.003,
    suits: isNumbered,
    alter: (record) => ({ record: { ...record, phoneNumber: Number(record.phoneNumber) } }),
  },
  {
    name: 'a call duration in text',
    weight: 0.001,
    suits: ({ callDuration }) => callDuration !== undefined,
    alter: (record) => ({ record: { ...record, callDuration: String(record.callDuration) } }),
  },
  {
    name: 'the parent under its other name',
    weight: 0.002,
    suits: ({ parentId }) => parentId !== undefined,
    alter: ({ parentId, ...record }) => ({ record: { ...record, parentInteractionId: parentId } }),
  },
  { name: 'nulls for what is missing', weight: 0.0015, alter: (record) => ({ record: { ...nulls, ...record } }) },
  { name: 'no id', weight: 1, alter: ({ id: _, ...record }) => ({ record }) },
  { name: 'text instead of a record', weight: 1, alter: ({ id }) => ({ record: `UCS: contact of ${id} is locked` }) },
  { name: 'null instead of a record', weight: 1, alter: () => ({ record: null }) },
]

const nulls = { endDate: null, subject: null, comment: null, parentId: null, ownerInformation: null, userData: null }
