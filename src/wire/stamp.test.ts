import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Stamp } from '#src/model/instant.ts'
import { readEpoch, readStamp, readStampField } from './stamp.ts'

const iso = (stamp: Stamp | undefined) => (stamp?.kind === 'exact' ? new Date(stamp.at).toISOString() : stamp?.kind)

test.each([
  ['2013-11-25 21:02:22.000+0200', '2013-11-25T19:02:22.000Z'],
  ['2013-11-25 21:02:22.000-0330', '2013-11-26T00:32:22.000Z'],
  ['2013-11-25 21:02:22+02', '2013-11-25T19:02:22.000Z'],
  ['2013-11-25T19:02:22.123Z', '2013-11-25T19:02:22.123Z'],
  ['2013-11-25T19:02:22Z', '2013-11-25T19:02:22.000Z'],
  ['2013-11-25T21:02:22+02:00', '2013-11-25T19:02:22.000Z'],
  ['2013-11-25T21:02:22.5+02:00', '2013-11-25T19:02:22.500Z'],
  ['2013-11-25T21:02:22.123456789+02:00', '2013-11-25T19:02:22.123Z'],
  ['2016-02-29 00:00:00.000Z', '2016-02-29T00:00:00.000Z'],
  ['1969-12-31 23:59:59.999Z', '1969-12-31T23:59:59.999Z'],
  ['2013-11-2521: 02: 22.000+0200', '2013-11-25T19:02:22.000Z'],
  [' 2013-11-25 21:02:22.000 +0200 ', '2013-11-25T19:02:22.000Z'],
  ['2013-11-25t19:02:22z', '2013-11-25T19:02:22.000Z'],
  ['2013-11-25 21:02+0200', '2013-11-25T19:02:00.000Z'],
  ['20131125T190222Z', '2013-11-25T19:02:22.000Z'],
])('%s is the instant %s', (sent, expected) => {
  expect(iso(readStamp(sent))).toBe(expected)
})

test('the offset that was sent is kept', () => {
  expect(readStamp('2013-11-25 21:02:22.000-0330')).toMatchObject({ offsetMinutes: -210 })
  expect(readStamp('2013-11-2521: 02: 22.000+0200')).toMatchObject({ offsetMinutes: 120 })
  expect(readStamp('2013-11-25T19:02:22Z')).toMatchObject({ offsetMinutes: 0 })
})

test.each(['2013-11-25 21:02:22.000', '2013-11-25T21:02:22', '2013-11-2521:02:22', '2013-11-25'])(
  '%s has no offset and is not guessed',
  (sent) => {
    expect(readStamp(sent)).toEqual({ kind: 'zoneless', sent })
  },
)

test.each([
  'yesterday at noon',
  '2013-13-25 21:02:22.000+0200',
  '2013-02-31 21:02:22.000+0200',
  '2013-02-29 21:02:22.000+0200',
  '2013-11-25 25:02:22.000+0200',
  '2013-11-25 21:60:22.000+0200',
  '2013-11-25 21:02:22.000+2460',
  '2013-11-25 21:02:22.000+020',
  '2013-02-31',
  '20131125T190222+020',
])('%s is unreadable and kept as sent', (sent) => {
  expect(readStamp(sent)).toEqual({ kind: 'unreadable', sent })
})

test('a text of any length is kept, and looked at no further than a stamp can be long', () => {
  const sent = '2013-11-25 '.repeat(100_000)
  expect(readStamp(sent)).toEqual({ kind: 'unreadable', sent })
})

test('every instant is read back from each of the forms it can be written in', () => {
  const offsets = fc.integer({ min: -14 * 60, max: 14 * 60 })
  const instants = fc.integer({ min: Date.UTC(1000, 0, 2), max: Date.UTC(9999, 11, 30) })
  fc.assert(
    fc.property(
      instants,
      offsets,
      fc.constantFrom(' ', 'T', ''),
      fc.constantFrom(':', ''),
      (at, offset, gap, colon) => {
        const [date, time] = new Date(at + offset * 60_000).toISOString().slice(0, -1).split('T')
        const size = Math.abs(offset)
        const pad = (count: number) => String(count).padStart(2, '0')
        const zone = `${offset < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}${colon}${pad(size % 60)}`
        expect(readStamp(`${date}${gap}${time}${zone}`)).toMatchObject({ kind: 'exact', at, offsetMinutes: offset })
      },
    ),
  )
})

test('no text whatsoever makes the reader throw, and each is kept as sent', () => {
  const almost = fc.stringMatching(/^\d{4}-?\d{1,2}-?\d{0,2}[ T]?\d{0,2}:?\d{0,2}:?\d{0,2}[.,]?\d{0,4}[Z+-]?\d{0,4}$/)
  fc.assert(
    fc.property(fc.oneof(fc.string(), almost), (sent) => {
      expect(readStamp(sent).sent).toBe(sent)
    }),
  )
})

test('the parts of a date are checked as the calendar has them', () => {
  const part = (max: number) => fc.integer({ min: 0, max }).map((count) => String(count).padStart(2, '0'))
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 9999 }), part(20), part(40), (year, month, day) => {
      const date = `${year}-${month}-${day}`
      const parsed = new Date(`${date}T00:00:00Z`)
      const exists = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date)
      expect(readStamp(`${date} 00:00:00.000Z`).kind).toBe(exists ? 'exact' : 'unreadable')
    }),
  )
})

test('a number is seconds, and milliseconds from 1e11 on', () => {
  expect(iso(readEpoch(1_385_406_142))).toBe('2013-11-25T19:02:22.000Z')
  expect(iso(readEpoch(1_385_406_142_000))).toBe('2013-11-25T19:02:22.000Z')
  expect(readEpoch(1e300)).toEqual({ kind: 'unreadable', sent: '1e+300' })
  expect(readEpoch(Number.NaN).kind).toBe('unreadable')
})

test('a stamp field that is missing or empty is no stamp', () => {
  expect(readStampField(undefined)).toBeUndefined()
  expect(readStampField(null)).toBeUndefined()
  expect(readStampField('')).toBeUndefined()
  expect(readStampField({ at: 1 })).toEqual({ kind: 'unreadable', sent: '{"at":1}' })
})
