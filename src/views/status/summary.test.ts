import { expect, test } from 'vitest'
import { instant } from '#src/model/instant.ts'
import type { Retrieval } from './retrieval.ts'
import { summaryOf } from './summary.ts'

const dates = { from: '23 Oct', to: '22 Nov' }

function read(changes: Partial<Retrieval>): string {
  const retrieval: Retrieval = {
    state: 'complete',
    rows: 12_406,
    from: instant(0),
    to: instant(1),
    gaps: [],
    unreadable: [],
    archive: 'main',
    updatedAt: undefined,
    ...changes,
  }
  const { count, noun, rest } = summaryOf(retrieval, dates)
  return [count, noun, rest].filter((part) => part !== '').join(' ')
}

test('a complete history says how many and for which dates', () => {
  expect(read({})).toBe('12,406 interactions from 23 Oct to 22 Nov')
})

test('one is one', () => {
  expect(read({ rows: 1 })).toBe('1 interaction from 23 Oct to 22 Nov')
})

test('a long retrieval says how far it has come', () => {
  expect(read({ state: 'loading', rows: 4_120, progress: { done: 9, of: 31, unit: 'days' } })).toBe(
    '9 of 31 days, 4,120 so far',
  )
})

test('a retrieval without steps says what it has and what it asked for', () => {
  expect(read({ state: 'loading', rows: 0 })).toBe('interactions from 23 Oct to 22 Nov')
  expect(read({ state: 'loading', rows: 40 })).toBe('40 so far from 23 Oct to 22 Nov')
})

test('a failure says nothing came only where nothing did', () => {
  expect(read({ state: 'failed', rows: 0 })).toBe('nothing loaded from 23 Oct to 22 Nov')
  expect(read({ state: 'failed', rows: 12 })).toBe('12 interactions from 23 Oct to 22 Nov')
})
