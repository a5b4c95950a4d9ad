import { expect, test } from 'vitest'
import type { Filter } from '#src/model/filter.ts'
import { type MarkedField, marksOf } from './marks.ts'

const owners = new Map([['a1', 'Kate London']])

function marked(filter: Filter, text: string, field?: MarkedField): readonly string[] {
  return marksOf(filter, owners)
    .in(text, field)
    .map(({ start, end }) => text.slice(start, end))
}

test('free words are marked wherever they stand', () => {
  const filter: Filter = [{ kind: 'words', text: 'refund "late delivery"', negated: false }]
  expect(marked(filter, 'Refund of a late delivery')).toEqual(['Refund', 'late delivery'])
  expect(marked(filter, 'REFÜND, réfund', 'subject')).toEqual(['REFÜND', 'réfund'])
  expect(marked(filter, 'delivery late', 'attr.Order')).toEqual([])
})

test('what one field is asked for is marked in that field alone', () => {
  const filter: Filter = [
    { kind: 'words', text: 'order', negated: false },
    { kind: 'holds', field: 'subject', texts: ['refund'], negated: false },
    { kind: 'anyOf', field: 'attr.Segment', values: ['Gold'], negated: false },
    { kind: 'anyOf', field: 'owner', values: ['a1', ''], negated: false },
  ]
  expect(marked(filter, 'refund order', 'subject')).toEqual(['refund', 'order'])
  expect(marked(filter, 'refund order', 'comment')).toEqual(['order'])
  expect(marked(filter, 'refund order')).toEqual(['order'])
  expect(marked(filter, 'Gold', 'attr.Segment')).toEqual(['Gold'])
  expect(marked(filter, 'Gold', 'data.Segment')).toEqual([])
  expect(marked(filter, 'Kate London', 'owner')).toEqual(['Kate London'])
  expect(marked(filter, 'Kate London', 'contact')).toEqual([])
})

test('what is shut out, ticked of what is always the same, or not understood marks nothing', () => {
  const filter: Filter = [
    { kind: 'words', text: 'refund', negated: true },
    { kind: 'anyOf', field: 'media', values: ['chat'], negated: false },
    { kind: 'unread', text: 'refund:x', negated: false },
  ]
  expect(marked(filter, 'refund chat', 'subject')).toEqual([])
})
