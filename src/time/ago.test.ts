import { expect, test } from 'vitest'
import { DAY, HOUR, instant, MINUTE, SECOND } from '#src/model/instant.ts'
import { ago } from './ago.ts'

const now = instant(Date.UTC(2026, 10, 20, 12))

test.each([
  [0, 'now'],
  [59 * SECOND, 'now'],
  [MINUTE, '1 minute ago'],
  [HOUR - 1, '59 minutes ago'],
  [23 * HOUR, '23 hours ago'],
  [2 * DAY - 1, '1 day ago'],
  [45 * DAY, '45 days ago'],
  [100 * DAY, '3 months ago'],
  [800 * DAY, '2 years ago'],
  [-2 * HOUR, 'in 2 hours'],
])('%d ms before now is %s', (ms, words) => {
  expect(ago(instant(now - ms), now, 'en-GB')).toBe(words)
})

test('other languages have their own words', () => {
  expect(ago(instant(now - 2 * DAY), now, 'de')).toBe('vor 2 Tagen')
})
