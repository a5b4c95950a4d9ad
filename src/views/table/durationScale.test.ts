import { expect, test } from 'vitest'
import { HOUR, MINUTE, SECOND } from '#src/model/instant.ts'
import { durationShare } from './durationScale.ts'

test('twice as long adds the same length anywhere on the scale', () => {
  const atMinutes = durationShare(4 * MINUTE) - durationShare(2 * MINUTE)
  const atHours = durationShare(4 * HOUR) - durationShare(2 * HOUR)
  expect(atMinutes).toBeCloseTo(atHours)
  expect(atMinutes).toBeGreaterThan(0)
})

test('the shortest still shows, the longest fills the bar, and nothing shows nothing', () => {
  expect(durationShare(SECOND)).toBeGreaterThan(0)
  expect(durationShare(48 * HOUR)).toBe(1)
  expect(durationShare(0)).toBe(0)
  expect(durationShare(-MINUTE)).toBe(0)
})
