import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instant } from '#src/model/instant.ts'
import { clockIn } from './clock.ts'
import { otherSpans, otherTimes } from './otherClocks.ts'

const at = (iso: string) => instant(Date.parse(iso))
const textsOf = (iso: string, shown: string, agent: string, customer: string | undefined) =>
  otherTimes(at(iso), clockIn(shown), { agent, customer }).map(({ whose, text }) => `${whose} ${text}`)

test('the clocks that are not shown, in one order', () => {
  const moment = '2026-11-20T08:00:00Z'
  expect(textsOf(moment, 'Europe/Stockholm', 'Europe/Stockholm', 'Asia/Kolkata')).toEqual([
    'customer 20 Nov 2026, 13:30:00 GMT+5:30',
    'utc 20 Nov 2026, 08:00:00',
  ])
  expect(textsOf(moment, 'Asia/Kolkata', 'Europe/Stockholm', 'Asia/Kolkata')).toEqual([
    'agent 20 Nov 2026, 09:00:00 GMT+1',
    'utc 20 Nov 2026, 08:00:00',
  ])
  expect(textsOf(moment, 'UTC', 'UTC', undefined)).toEqual([])
})

test.each([
  // Clocks go on: 02:30 does not exist there.
  ['Europe/Stockholm', '2026-03-29T00:59:59Z', '29 Mar 2026, 01:59:59 GMT+1'],
  ['Europe/Stockholm', '2026-03-29T01:00:00Z', '29 Mar 2026, 03:00:00 GMT+2'],
  // And back: 02:30 comes twice, told apart by the offset.
  ['Europe/Stockholm', '2026-10-25T00:30:00Z', '25 Oct 2026, 02:30:00 GMT+2'],
  ['Europe/Stockholm', '2026-10-25T01:30:00Z', '25 Oct 2026, 02:30:00 GMT+1'],
  ['America/New_York', '2026-03-08T06:59:59Z', '8 Mar 2026, 01:59:59 GMT-5'],
  ['America/New_York', '2026-03-08T07:00:00Z', '8 Mar 2026, 03:00:00 GMT-4'],
  ['America/New_York', '2026-11-01T05:30:00Z', '1 Nov 2026, 01:30:00 GMT-4'],
  ['America/New_York', '2026-11-01T06:30:00Z', '1 Nov 2026, 01:30:00 GMT-5'],
  // No change of clocks, and half an hour beside the others.
  ['Asia/Kolkata', '2026-03-29T01:00:00Z', '29 Mar 2026, 06:30:00 GMT+5:30'],
  ['Asia/Kolkata', '2026-10-25T01:00:00Z', '25 Oct 2026, 06:30:00 GMT+5:30'],
  // Changes by half an hour.
  ['Australia/Lord_Howe', '2026-04-04T14:59:59Z', '5 Apr 2026, 01:59:59 GMT+11'],
  ['Australia/Lord_Howe', '2026-04-04T15:00:00Z', '5 Apr 2026, 01:30:00 GMT+10:30'],
  ['Australia/Lord_Howe', '2026-10-03T15:29:59Z', '4 Oct 2026, 01:59:59 GMT+10:30'],
  ['Australia/Lord_Howe', '2026-10-03T15:30:00Z', '4 Oct 2026, 02:30:00 GMT+11'],
])('%s at %s is %s', (zone, iso, text) => {
  expect(textsOf(iso, 'UTC', 'UTC', zone)).toEqual([`customer ${text}`])
})

test('no zone is said twice, and never the one that is shown', () => {
  const zones = fc.constantFrom('UTC', 'Europe/Stockholm', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe')
  fc.assert(
    fc.property(zones, zones, fc.option(zones, { nil: undefined }), (shown, agent, customer) => {
      const said = otherTimes(at('2026-11-20T08:00:00Z'), clockIn(shown), { agent, customer }).map(({ zone }) => zone)
      expect(new Set(said).size).toBe(said.length)
      expect(said).not.toContain(shown)
      for (const zone of [agent, customer ?? 'UTC', 'UTC']) expect([shown, ...said]).toContain(zone)
    }),
  )
})

const spansOf = (from: string, to: string | undefined, shown: string, customer: string) =>
  otherSpans(
    at(from),
    to === undefined ? undefined : at(to),
    clockIn(shown),
    { agent: shown, customer },
    (start, end) => `${start} – ${end}`,
  ).map(({ text }) => text)

test('a span says its date where it is another than beside it, and one offset where it has one', () => {
  expect(spansOf('2026-11-20T08:00:00Z', '2026-11-20T08:05:00Z', 'Europe/Stockholm', 'Asia/Kolkata')).toEqual([
    '13:30:00 – 13:35:00 GMT+5:30',
    '08:00:00 – 08:05:00',
  ])
  // Half past four in the morning in Stockholm is the day before in New York.
  expect(spansOf('2026-11-20T03:30:00Z', undefined, 'Europe/Stockholm', 'America/New_York')).toEqual([
    '19 Nov 2026, 22:30:00 GMT-5',
    '03:30:00',
  ])
  expect(spansOf('2026-11-20T18:20:00Z', '2026-11-20T18:40:00Z', 'Europe/Stockholm', 'Asia/Kolkata')[0]).toBe(
    '23:50:00 – 21 Nov 2026, 00:10:00 GMT+5:30',
  )
})

test('a span over a change of the clock has the offset of both its ends', () => {
  expect(spansOf('2026-11-01T05:50:00Z', '2026-11-01T06:10:00Z', 'UTC', 'America/New_York')).toEqual([
    '01:50:00 GMT-4 – 01:10:00 GMT-5',
  ])
  expect(spansOf('2026-04-04T14:50:00Z', '2026-04-04T15:10:00Z', 'UTC', 'Australia/Lord_Howe')).toEqual([
    '5 Apr 2026, 01:50:00 GMT+11 – 01:40:00 GMT+10:30',
  ])
})
