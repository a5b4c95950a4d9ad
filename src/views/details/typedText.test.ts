import { expect, test } from 'vitest'
import { clockIn } from '#src/time/clock.ts'
import { typedText } from './typedText.ts'

const clock = clockIn('Europe/Stockholm')

test.each([
  ['1284', '1,284'],
  ['-1284.50', '-1,284.50'],
  ['-0.5', '-0.5'],
  ['0', '0'],
  ['0071', '0071'],
  ['12345678901234567890', '12345678901234567890'],
  ['1e5', '1e5'],
  ['about 5', 'about 5'],
])('the number %j is read as %j', (sent, read) => {
  expect(typedText('number', sent, clock)).toBe(read)
})

test.each([
  ['2026-11-13T17:35:59Z', '13 Nov 2026, 18:35:59'],
  ['2026-11-13 17:35:59.000+0000', '13 Nov 2026, 18:35:59'],
  ['2026-11-13', '2026-11-13'],
  ['2026-11-13T17:35:59', '2026-11-13T17:35:59'],
  ['2026-13-45T17:35:59Z', '2026-13-45T17:35:59Z'],
  ['soon', 'soon'],
])('the date %j is read as %j', (sent, read) => {
  expect(typedText('date', sent, clock)).toBe(read)
})

test('what has no such type stays as it was sent', () => {
  expect(typedText(undefined, '1284', clock)).toBe('1284')
  expect(typedText('text', '1284', clock)).toBe('1284')
})
