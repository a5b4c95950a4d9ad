import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeInteraction, stampAt } from '#mocks/makeInteraction.ts'
import { type Change, comparedFields } from '#src/model/compared.ts'
import type { DataPair, DataValue } from '#src/model/interaction.ts'
import { type ComparedPair, comparePairs, type DataStep, fieldChange, type Leaf } from './differences.ts'

const pair = (key: string, value: DataValue): DataPair => ({ key, value })

const { pairs } = fc.letrec<{ pairs: readonly DataPair[]; value: DataValue }>((tie) => ({
  pairs: fc.array(fc.record({ key: fc.constantFrom('A', 'B', '__proto__', ''), value: tie('value') }), {
    maxLength: 5,
  }),
  value: fc.oneof({ depthSize: 'small' }, fc.constantFrom('1', '2', '', null), tie('pairs')),
}))

const swapped: Record<Change, Change> = { same: 'same', changed: 'changed', added: 'removed', removed: 'added' }

function pathOf(step: DataStep): readonly string[] {
  const keys: string[] = []
  for (let at: DataStep | undefined = step; at; at = at.within) keys.push(at.key)
  return keys
}

const written = ({ before, after, change, ...step }: ComparedPair) =>
  JSON.stringify([pathOf(step), before, after, change])

function leavesIn(all: readonly DataPair[], above: readonly string[] = []): readonly string[] {
  return all.flatMap(({ key, value }) =>
    Array.isArray(value) && value.length > 0
      ? leavesIn(value, [key, ...above])
      : [JSON.stringify([[key, ...above], value])],
  )
}

const leavesOf = (rows: readonly ComparedPair[], side: (row: ComparedPair) => readonly Leaf[]) =>
  rows.flatMap((row) => side(row).map((leaf) => JSON.stringify([pathOf(row), leaf])))

test('tells what was added, removed, changed and left', () => {
  const found = comparePairs(
    [pair('Service', 'Billing'), pair('Queue', 'one'), pair('Tier', 'Gold'), pair('None', null)],
    [pair('None', null), pair('Queue', 'two'), pair('Tier', 'Gold'), pair('Refund', 'yes')],
  )
  expect(found.map(({ key, change }) => [key, change])).toEqual([
    ['Service', 'removed'],
    ['Queue', 'changed'],
    ['Tier', 'same'],
    ['None', 'same'],
    ['Refund', 'added'],
  ])
})

test('compares what stands in the same place of nested lists, and keys that occur more than once', () => {
  const found = comparePairs(
    [pair('List', [pair('In', '1'), pair('Many', 'a'), pair('Many', 'b')]), pair('Kind', 'text')],
    [pair('List', [pair('In', '2'), pair('Many', 'a'), pair('Many', 'c')]), pair('Kind', [pair('In', '1')])],
  )
  expect(found.map((row) => [pathOf(row).join(' < '), row.before, row.after, row.change])).toEqual([
    ['In < List', ['1'], ['2'], 'changed'],
    ['Many < List', ['a', 'b'], ['a', 'c'], 'changed'],
    ['Kind', ['text'], [], 'removed'],
    ['In < Kind', [], ['1'], 'added'],
  ])
})

test('an empty list, an empty text and no value are three things', () => {
  const values: readonly DataValue[] = [[], '', null]
  for (const one of values) {
    for (const other of values) {
      const [row] = comparePairs([pair('A', one)], [pair('A', other)])
      expect(row?.change).toBe(one === other ? 'same' : 'changed')
    }
  }
})

test('the other way round it says the opposite, and the same of the same', () => {
  fc.assert(
    fc.property(pairs, pairs, (before, after) => {
      const there = comparePairs(before, after).map(written).toSorted()
      const back = comparePairs(after, before).map((row) =>
        written({ ...row, before: row.after, after: row.before, change: swapped[row.change] }),
      )
      expect(back.toSorted()).toEqual(there)
    }),
  )
})

test('nothing differs from itself', () => {
  fc.assert(
    fc.property(pairs, (all) => {
      expect(comparePairs(all, all).every(({ change }) => change === 'same')).toBe(true)
    }),
  )
})

test('every leaf of both is told of once, and what is said to be the same is', () => {
  fc.assert(
    fc.property(pairs, pairs, (before, after) => {
      const rows = comparePairs(before, after)
      expect(leavesOf(rows, (row) => row.before).toSorted()).toEqual(leavesIn(before).toSorted())
      expect(leavesOf(rows, (row) => row.after).toSorted()).toEqual(leavesIn(after).toSorted())
      for (const row of rows) {
        expect(row.change === 'same').toBe(JSON.stringify(row.before) === JSON.stringify(row.after))
        expect(row.change === 'added').toBe(row.before.length === 0)
        expect(row.change === 'removed').toBe(row.after.length === 0)
      }
    }),
  )
})

test('data nested ten thousand deep, with a value on every level, is compared', () => {
  const nested = (deepest: string) => {
    let all: readonly DataPair[] = [pair('Deepest', deepest)]
    for (let level = 0; level < 10_000; level++) all = [pair('List', all), pair('Level', `${level}`)]
    return all
  }
  const rows = comparePairs(nested('one'), nested('two'))
  expect(rows).toHaveLength(10_001)
  expect(rows.filter(({ change }) => change !== 'same').map(({ key }) => key)).toEqual(['Deepest'])
})

test('fields are compared by what they mean', () => {
  const one = makeInteraction({ id: 'one', started: stampAt(0, 60), ended: undefined, contactName: '' })
  const other = makeInteraction({ id: 'other', started: stampAt(0), ended: 5, subject: 'Other', direction: 'outbound' })
  const changes = Object.fromEntries(comparedFields.map((field) => [field, fieldChange(one, other, field)]))
  expect(changes).toEqual({
    media: 'same',
    direction: 'changed',
    state: 'same',
    started: 'same',
    ended: 'added',
    duration: 'added',
    subject: 'changed',
    contact: 'same',
    contactId: 'same',
    owner: 'same',
    phone: 'same',
    comment: 'same',
    parent: 'same',
    thread: 'same',
  })
})
