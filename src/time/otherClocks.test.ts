import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instant } from '#src/model/instant.ts'
import { clockIn } from './clock.ts'
import { otherTimes } from './otherClocks.ts'

const at = (iso: string) => instant(Date.parse(iso))
const textsOf = (iso: string, shown: string, agent: string, customer: string | undefined) =>
  otherTimes(at(iso), clockIn(shown), { agent, customer }).map(({ whose, text }) => `${whose} ${text}`)

test('the clocks that are not shown, in one order', () => {
  const moment = '2026-11-20T08:00:00Z'
  expect(textsOf(moment, 'Europe/Stockholm', 'Europe/Stockholm', 'Asia/Kolkata')).toEqual([
    'customer 20 Nov 2026, 13:30:00',
    'utc 20 Nov 2026, 08:00:00',
  ])
  expect(textsOf(moment, 'Asia/Kolkata', 'Europe/Stockholm', 'Asia/Kolkata')).toEqual([
    'agent 20 Nov 2026, 09:00:00',
    'utc 20 Nov 2026, 08:00:00',
  ])
  expect(textsOf(moment, 'UTC', 'UTC', undefined)).toEqual([])
})

test.each([
  // Clocks go on: 02:30 does not exist there.
  ['Europe/Stockholm', '2026-03-29T00:59:59Z', '29 Mar 2026, 01:59:59'],
  ['Europe/Stockholm', '2026-03-29T01:00:00Z', '29 Mar 2026, 03:00:00'],
  // And back: 02:30 comes twice.
  ['Europe/Stockholm', '2026-10-25T00:30:00Z', '25 Oct 2026, 02:30:00'],
  ['Europe/Stockholm', '2026-10-25T01:30:00Z', '25 Oct 2026, 02:30:00'],
  ['America/New_York', '2026-03-08T06:59:59Z', '8 Mar 2026, 01:59:59'],
  ['America/New_York', '2026-03-08T07:00:00Z', '8 Mar 2026, 03:00:00'],
  ['America/New_York', '2026-11-01T05:30:00Z', '1 Nov 2026, 01:30:00'],
  ['America/New_York', '2026-11-01T06:30:00Z', '1 Nov 2026, 01:30:00'],
  // No change of clocks, and half an hour beside the others.
  ['Asia/Kolkata', '2026-03-29T01:00:00Z', '29 Mar 2026, 06:30:00'],
  ['Asia/Kolkata', '2026-10-25T01:00:00Z', '25 Oct 2026, 06:30:00'],
  // Changes by half an hour.
  ['Australia/Lord_Howe', '2026-04-04T14:59:59Z', '5 Apr 2026, 01:59:59'],
  ['Australia/Lord_Howe', '2026-04-04T15:00:00Z', '5 Apr 2026, 01:30:00'],
  ['Australia/Lord_Howe', '2026-10-03T15:29:59Z', '4 Oct 2026, 01:59:59'],
  ['Australia/Lord_Howe', '2026-10-03T15:30:00Z', '4 Oct 2026, 02:30:00'],
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
