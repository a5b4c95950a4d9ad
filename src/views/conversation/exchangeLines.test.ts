import { expect, test } from 'vitest'
import { stampAt } from '#mocks/makeInteraction.ts'
import type { TranscriptMessage } from '#src/model/transcript.ts'
import { clockIn } from '#src/time/clock.ts'
import { exchangeLines } from './exchangeLines.ts'

const clock = clockIn('Europe/Berlin')
const evening = Date.UTC(2026, 10, 19, 22, 58)

const said = (index: number, name: string, rest: Partial<TranscriptMessage> = {}): TranscriptMessage => ({
  index,
  sender: 'customer',
  name,
  sent: stampAt(evening + index * 60_000),
  event: undefined,
  isPrivate: false,
  text: `line ${index}`,
  ...rest,
})

test('a day is told where it begins, by the clock that is shown', () => {
  const lines = exchangeLines([said(1, 'Ava'), said(2, 'Ava'), said(3, 'Ava', { sent: undefined })], clock)
  expect(lines.map(({ day }) => day?.replace(/ \d{4}$/, ''))).toEqual([
    'Thursday 19 November',
    'Friday 20 November',
    undefined,
  ])
})

test('messages are missing only where the numbers jump', () => {
  const lines = exchangeLines([said(4, 'Ava'), said(5, 'Ava'), said(5, 'Ava'), said(9, 'Ava')], clock)
  expect(lines.map(({ missing }) => missing)).toEqual([0, 0, 0, 3])
})

test('a number beyond all counting is no gap', () => {
  expect(exchangeLines([said(1, 'Ava'), { ...said(2, 'Ava'), index: 1e300 }], clock)[1]?.missing).toBe(0)
})

test('a turn ends where another speaks, in private, or something happens', () => {
  const at = (index: number, name: string, rest: Partial<TranscriptMessage> = {}) =>
    said(index, name, { sent: undefined, ...rest })
  const lines = exchangeLines(
    [
      at(1, 'Ava'),
      at(2, 'Ava'),
      at(3, 'Kate'),
      at(4, 'Kate', { isPrivate: true }),
      at(5, 'Kate', { event: 'ParticipantLeft' }),
      at(6, 'Kate'),
    ],
    clock,
  )
  expect(lines.map(({ isTurn }) => isTurn)).toEqual([true, false, true, true, true, true])
})
