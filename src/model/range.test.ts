import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instant } from './instant.ts'
import { readDate, readInstant, writeInstant } from './range.ts'

test.each([
  ['2026-11-07', [2026, 11, 7]],
  ['2024-02-29', [2024, 2, 29]],
])('%s is a date', (text, date) => {
  expect(readDate(text)).toEqual(date)
})

test.each(['', '2026-02-29', '2026-00-10', '2026-1-1', '0026-01-01', '2026-11-07T10:00Z', ' 2026-11-07'])(
  '%j is no date',
  (text) => {
    expect(readDate(text)).toBeUndefined()
  },
)

test.each([
  ['2026-11-07T10:00Z', '2026-11-07T10:00:00Z'],
  ['2026-11-07T10:00:30+01:00', '2026-11-07T09:00:30Z'],
  ['2026-11-07T10:00:30.250Z', '2026-11-07T10:00:30.250Z'],
])('%s is the instant %s', (text, shortest) => {
  const at = readInstant(text)
  expect(at).toBeDefined()
  expect(writeInstant(at!)).toBe(shortest)
})

test.each(['', 'now', '2026-11-07', '2026-11-07T10:00', '2026-11-07T25:00Z', '2026-02-30T10:00Z', '1770000000000'])(
  '%j names no instant',
  (text) => {
    expect(readInstant(text)).toBeUndefined()
  },
)

test('an instant is read as it was written', () => {
  const anyInstant = fc.integer({ min: 0, max: Date.UTC(9999, 11, 31) }).map(instant)
  fc.assert(
    fc.property(anyInstant, (at) => {
      expect(readInstant(writeInstant(at))).toBe(at)
    }),
  )
})
