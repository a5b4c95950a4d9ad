import { MINUTE } from '#src/model/instant.ts'
import type { Oddity } from './oddities.ts'
import { isoWall, printStamp, readStamp } from './stamps.ts'
import type { WireInteraction } from './wire.ts'

/** The stamps in another form. */
function reprint(record: WireInteraction, print: (stamp: string) => string) {
  const { startDate, endDate } = record
  return {
    record: { ...record, startDate: print(startDate), ...(endDate !== undefined && { endDate: print(endDate) }) },
  }
}

const inZone = (offsetMinutes: number) => (stamp: string) => printStamp(readStamp(stamp), offsetMinutes)
const isEnded = (record: WireInteraction) => record.endDate !== undefined

export const oddStamps: readonly Oddity[] = [
  {
    name: 'stamps in ISO form with milliseconds',
    weight: 0.002,
    alter: (record) => reprint(record, (stamp) => `${isoWall(readStamp(stamp), 0)}Z`),
  },
  {
    name: 'stamps in ISO form without milliseconds',
    weight: 0.0015,
    alter: (record) => reprint(record, (stamp) => `${isoWall(readStamp(stamp), 0).slice(0, 19)}Z`),
  },
  {
    // As printed in the servers' own documentation: 2013-11-2521: 02: 22.000+0200
    name: 'stamps with a blank lost and blanks gained',
    weight: 0.001,
    alter: (record) => reprint(record, (stamp) => stamp.replace(' ', '').replaceAll(':', ': ')),
  },
  {
    name: 'stamps without an offset',
    weight: 4,
    alter: (record) => reprint(record, (stamp) => stamp.slice(0, -5)),
  },
  {
    name: 'a start that is not a date',
    weight: 2,
    alter: (record, random) => ({
      record: { ...record, startDate: random.pick(['0000-00-00', 'N/A', '31/10/26 9 Uhr']) },
    }),
  },
  {
    name: 'another offset, west',
    weight: 0.003,
    alter: (record) => reprint(record, inZone(-300)),
  },
  {
    name: 'another offset, half an hour off',
    weight: 0.002,
    alter: (record) => reprint(record, inZone(330)),
  },
  {
    name: 'start and end with different offsets',
    weight: 0.001,
    suits: isEnded,
    alter: (record) => ({ record: { ...record, endDate: inZone(0)(record.endDate ?? '') } }),
  },
  {
    name: 'stopped without an end',
    weight: 0.0015,
    suits: isEnded,
    alter: ({ endDate: _, ...record }) => ({ record }),
  },
  {
    name: 'ended while in process',
    weight: 2,
    suits: (record) => record.state === 'InProcess',
    alter: (record) => ({ record: { ...record, endDate: printStamp(readStamp(record.startDate) + 2 * MINUTE, 60) } }),
  },
  {
    name: 'ended before it started',
    weight: 2,
    suits: isEnded,
    alter: (record) => ({
      record: { ...record, endDate: inZone(0)(printStamp(readStamp(record.startDate) - 900, 0)) },
    }),
  },
]
