import { expect, test } from 'vitest'
import { makeInteraction } from '#mocks/makeInteraction.ts'
import { Failure } from '#src/model/failure.ts'
import { contactId, interactionId } from '#src/model/ids.ts'
import { instant } from '#src/model/instant.ts'
import { newestFirst } from '#src/model/sort.ts'
import { clockIn } from '#src/time/clock.ts'
import type { CaseContent, CaseEntry } from '#src/views/print/caseFile.ts'
import { type HeadSource, headOf } from './headOf.ts'

const [from, to] = [instant(Date.UTC(2026, 9, 31, 23)), instant(Date.UTC(2026, 10, 20, 12))]
const entry = (number: number, content: CaseContent): CaseEntry => ({
  number,
  id: interactionId(`I${number}`),
  interaction: makeInteraction({ id: `I${number}`, subject: `Subject ${number}` }),
  content,
  zones: { agent: 'UTC', customer: undefined },
  place: undefined,
})
const source: HeadSource = {
  what: 'result',
  entries: [
    entry(1, { state: 'ready', content: { interaction: makeInteraction({ id: 'I1' }), messages: [] } }),
    entry(2, { state: 'failed', failure: new Failure('server') }),
    entry(3, { state: 'unfetched' }),
  ],
  scope: { kind: 'contact', contactId: contactId('C1') },
  scopeName: 'Ada Lovelace',
  range: { from, to },
  query: 'media:chat',
  sort: newestFirst,
  clock: clockIn('Europe/Berlin'),
  printedAt: to,
  gaps: [{ from, to, reason: 'the server stopped at its limit of 50' }],
  sample: undefined,
  isMasked: true,
}

test('the head of a result says what it holds, of whom and when, and what could not be had', () => {
  const { title, facts, gaps } = headOf(source)
  expect(title).toBe('Ada Lovelace')
  expect(Object.fromEntries(facts.map(({ name, value }) => [name, value]))).toEqual({
    Holds: '3 interactions, in the order on the screen',
    Whose: 'contact Ada Lovelace (C1)',
    Dates: '1 Nov 2026, 00:00:00 to 20 Nov 2026, 13:00:00',
    Filter: 'media:chat',
    Order: 'Started, descending',
    Conversations: '1 of 3 fetched, 1 could not be fetched, 1 not asked for',
    'Times in': 'Europe/Berlin',
    Printed: '20 Nov 2026, 13:00:00 (UTC+01:00)',
    Masking: 'what is masked on the page is masked here',
  })
  expect(gaps).toEqual(['1 Nov 2026, 00:00:00 to 20 Nov 2026, 13:00:00: the server stopped at its limit of 50'])
})

test('one interaction and a thread are called after what they hold; nothing is missing of one', () => {
  const one = headOf({ ...source, what: 'interaction', entries: source.entries.slice(0, 1) })
  expect([one.title, one.gaps]).toEqual(['Subject 1', []])
  expect(one.facts.map(({ name }) => name)).toEqual(['Holds', 'Conversations', 'Times in', 'Printed', 'Masking'])
  expect(headOf({ ...source, what: 'thread' }).title).toBe('Thread: Subject 1')
})

test('without a scope or a filter it says so', () => {
  const { title, facts } = headOf({
    ...source,
    scope: { kind: 'all' },
    scopeName: undefined,
    query: '',
    isMasked: false,
  })
  expect(title).toBe('All interactions')
  expect(facts).toContainEqual({ name: 'Whose', value: 'all interactions' })
  expect(facts).toContainEqual({ name: 'Filter', value: 'none' })
  expect(facts.some(({ name }) => name === 'Masking')).toBe(false)
})
