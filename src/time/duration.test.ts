import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DAY, HOUR, MINUTE, SECOND } from '#src/model/instant.ts'
import { formatDuration } from './duration.ts'

test.each([
  [0, '0s'],
  [42 * SECOND, '42s'],
  [59_400, '59s'],
  [59_600, '1m 00s'],
  [15 * MINUTE + 54 * SECOND, '15m 54s'],
  [HOUR - 400, '1h 00m'],
  [HOUR, '1h 00m'],
  [3 * HOUR + 5 * MINUTE, '3h 05m'],
  [DAY - SECOND, '23h 59m'],
  [DAY - 400, '1d 00h'],
  [2 * DAY + 4 * HOUR, '2d 04h'],
  [-42 * SECOND, '−42s'],
  [-300, '0s'],
])('%d ms read as %s', (ms, text) => {
  expect(formatDuration(ms)).toBe(text)
})

test('no unit is ever shown full', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 * DAY }), (ms) => {
      const shown = formatDuration(ms)
      const [, big, small] = /^(\d+)[dhms](?: (\d\d)[hms])?$/.exec(shown) ?? []
      expect(big, shown).toBeDefined()
      if (!shown.includes('d')) expect(Number(big)).toBeLessThan(shown.includes('h') ? 24 : 60)
      if (small) expect(Number(small)).toBeLessThan(shown.includes('d') ? 24 : 60)
    }),
  )
})
