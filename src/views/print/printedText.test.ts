import { expect, test } from 'vitest'
import { instant } from '#src/model/instant.ts'
import { clockIn } from '#src/time/clock.ts'
import { beginningOf } from '../details/foldText.ts'
import { cutText, longestPrinted, offsetText, stampText } from './printedText.ts'

test('a text is printed as it is, a very long one as far as paper bears it', () => {
  expect(cutText('short')).toEqual({ text: 'short', of: undefined })
  expect(cutText('x'.repeat(longestPrinted))).toEqual({ text: 'x'.repeat(longestPrinted), of: undefined })
  expect(cutText('x'.repeat(longestPrinted + 1))).toEqual({ text: 'x'.repeat(longestPrinted), of: longestPrinted + 1 })
})

test('a character of two halves is never cut in two', () => {
  expect(beginningOf('ab😀', 3)).toBe('ab')
  expect(beginningOf('ab😀', 4)).toBe('ab😀')
})

test('offsets are written in hours and minutes', () => {
  expect([0, 60, 330, -210].map(offsetText)).toEqual(['UTC+00:00', 'UTC+01:00', 'UTC+05:30', 'UTC−03:30'])
})

test('a moment is told in the page’s zone, what names none as it was sent', () => {
  const clock = clockIn('Europe/Berlin')
  const at = instant(Date.UTC(2026, 10, 20, 9))
  expect(stampText({ kind: 'exact', at, offsetMinutes: 0, sent: '' }, clock)).toBe('20 Nov 2026, 10:00:00')
  expect(stampText({ kind: 'zoneless', sent: '2026-11-20 09:00' }, clock)).toMatch(/^2026-11-20 09:00 Shown as sent/)
  expect(stampText({ kind: 'unreadable', sent: ' ' }, clock)).toMatch(/No time was sent/)
})
