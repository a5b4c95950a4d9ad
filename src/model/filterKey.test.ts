import { expect, test } from 'vitest'
import type { Filter } from './filter.ts'
import { filterKey } from './filterKey.ts'

const chat: Filter = [{ kind: 'anyOf', field: 'media', values: ['chat', 'email'], negated: false }]
const open: Filter = [{ kind: 'is', trait: 'open', negated: false }]

test('the order of clauses, of values and of what an object holds makes no difference', () => {
  expect(filterKey([...chat, ...open])).toBe(filterKey([...open, ...chat]))
  expect(filterKey(chat)).toBe(
    filterKey([{ negated: false, values: ['email', 'chat'], field: 'media', kind: 'anyOf' }]),
  )
})

test('whatever narrows differently has another key', () => {
  const keys = [
    [],
    chat,
    open,
    [...chat, ...open],
    [{ kind: 'anyOf', field: 'media', values: ['chat', 'email'], negated: true }],
    [{ kind: 'anyOf', field: 'media', values: ['chat,email'], negated: false }],
    [{ kind: 'lasts', ranges: [{ from: 0, to: 60_000 }], negated: false }],
    [{ kind: 'lasts', ranges: [{ from: 0, to: Number.POSITIVE_INFINITY }], negated: false }],
  ] satisfies readonly Filter[]
  expect(new Set(keys.map(filterKey)).size).toBe(keys.length)
})
