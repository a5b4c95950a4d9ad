import { expect, test } from 'vitest'
import type { Histogram } from '#src/explore/selection.ts'
import { clockIn } from '#src/time/clock.ts'
import { histogramText, slotSummary } from './summary.ts'

const clock = clockIn('UTC')
const histogram: Histogram = {
  boundaries: Float64Array.of(Date.UTC(2026, 10, 11), Date.UTC(2026, 10, 12), Date.UTC(2026, 10, 13)),
  by: 'media',
  groups: ['call', 'email', 'hologram'],
  labels: ['call', 'email', 'hologram'],
  counts: Uint32Array.of(1_000, 2, 0, 3, 1_500, 0),
}

test('the histogram is told by its media, most first, and its fullest slot', () => {
  expect(histogramText(histogram, clock)).toBe('Histogram: Email 1,502, Call 1,003; busiest 12 Nov with 1,503')
})

test('an empty histogram says so', () => {
  expect(histogramText({ ...histogram, counts: new Uint32Array(6) }, clock)).toBe('Histogram: no interactions')
  expect(
    histogramText(
      { ...histogram, boundaries: Float64Array.of(), groups: [], labels: [], counts: Uint32Array.of() },
      clock,
    ),
  ).toBe('Histogram: no interactions')
})

test('a slot is told by its date, its count and the media that occur', () => {
  expect(slotSummary(histogram, 0, clock)).toEqual({
    when: '11 Nov',
    total: 1_002,
    parts: [
      { group: 'call', label: 'Call', colour: 'call', count: 1_000 },
      { group: 'email', label: 'Email', colour: 'email', count: 2 },
    ],
  })
})

test('there is nothing to tell of a slot that is not there', () => {
  expect(slotSummary(histogram, 2, clock)).toBeUndefined()
})
