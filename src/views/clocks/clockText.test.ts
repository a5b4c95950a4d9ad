import { expect, test } from 'vitest'
import { instant } from '#src/model/instant.ts'
import { clockIn } from '#src/time/clock.ts'
import { otherTimesText } from './clockText.ts'

const textOf = (iso: string, shown: string, customer: string | undefined) =>
  otherTimesText(instant(Date.parse(iso)), clockIn(shown), { agent: 'Europe/Stockholm', customer })

test('each other clock is named by whose it is, with its zone and its offset at that moment', () => {
  expect(textOf('2026-11-20T08:00:00Z', 'Europe/Stockholm', 'Asia/Kolkata')).toEqual([
    'Customer: 20 Nov 2026, 13:30:00 GMT+5:30 (Asia/Kolkata)',
    'UTC: 20 Nov 2026, 08:00:00',
  ])
  expect(textOf('2026-07-20T08:00:00Z', 'UTC', 'America/New_York')).toEqual([
    'Agent: 20 Jul 2026, 10:00:00 GMT+2 (Europe/Stockholm)',
    'Customer: 20 Jul 2026, 04:00:00 GMT-4 (America/New_York)',
  ])
  expect(textOf('2026-11-20T08:00:00Z', 'Europe/Stockholm', undefined)).toEqual(['UTC: 20 Nov 2026, 08:00:00'])
})

test('where the time shown comes twice, it is said which of the two it is', () => {
  expect(textOf('2026-10-25T00:30:00Z', 'Europe/Stockholm', undefined)[0]).toBe(
    'Shown: 25 Oct 2026, 02:30:00 GMT+2 (Europe/Stockholm)',
  )
  expect(textOf('2026-10-25T01:30:00Z', 'Europe/Stockholm', undefined)[0]).toBe(
    'Shown: 25 Oct 2026, 02:30:00 GMT+1 (Europe/Stockholm)',
  )
})
