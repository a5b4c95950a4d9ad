import { expect, test } from 'vitest'
import { coverageText } from './coverage.ts'

test('says what was searched, what is not available and what was not fetched', () => {
  const coverage = { here: 42, unavailable: 3, unfetched: 73, without: 12 }
  expect(coverageText(coverage, true)).toBe(
    '42 of 118 transcripts searched, 3 not available, 73 not fetched; 12 interactions without a transcript',
  )
})

test('leaves out what there is none of', () => {
  expect(coverageText({ here: 1, unavailable: 0, unfetched: 0, without: 0 }, false)).toBe('1 of 1 transcript fetched')
})
