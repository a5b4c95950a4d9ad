import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newestFirst, oldestFirst, type Sort, type SortField, sortedBy, sortFields } from './sort.ts'

const field = fc.constantFrom(...sortFields)
const key = fc.record({ field, descending: fc.boolean() })
const anySort: fc.Arbitrary<Sort> = fc.oneof(
  fc.tuple(key),
  fc.tuple(key, key).filter(([first, second]) => first.field !== second.field),
)
const fieldsOf = (sort: Sort): readonly SortField[] => sort.map((each) => each.field)

test('a header sorts by its own field alone', () => {
  fc.assert(
    fc.property(anySort, field, (sort, pressed) => {
      expect(fieldsOf(sortedBy(sort, pressed, false))).toEqual([pressed])
    }),
  )
})

test('pressed again it reverses', () => {
  expect(sortedBy(newestFirst, 'started', false)).toEqual(oldestFirst)
  expect(sortedBy(oldestFirst, 'started', false)).toEqual(newestFirst)
  fc.assert(
    fc.property(anySort, field, (sort, pressed) => {
      const once = sortedBy(sort, pressed, false)
      const twice = sortedBy(once, pressed, false)
      expect(twice[0].descending).toBe(!once[0].descending)
      expect(sortedBy(twice, pressed, false)).toEqual(once)
    }),
  )
})

test.each([
  ['started', true],
  ['ended', true],
  ['duration', true],
  ['owner', false],
  ['subject', false],
] as const)(
  'a first press on %s sorts %s first: what is newest, longest or early in the alphabet',
  (pressed, descending) => {
    expect(sortedBy([{ field: 'id', descending: false }], pressed, false)).toEqual([{ field: pressed, descending }])
  },
)

test('with Shift the first key keeps its place', () => {
  fc.assert(
    fc.property(anySort, field, (sort, pressed) => {
      expect(sortedBy(sort, pressed, true)[0].field).toBe(sort[0].field)
    }),
  )
})

test('with Shift a second key is set, then reversed', () => {
  const two = sortedBy(newestFirst, 'owner', true)
  expect(two).toEqual([...newestFirst, { field: 'owner', descending: false }])
  expect(sortedBy(two, 'owner', true)).toEqual([...newestFirst, { field: 'owner', descending: true }])
  expect(sortedBy(two, 'media', true)).toEqual([...newestFirst, { field: 'media', descending: false }])
})

test('with Shift the first key is reversed and the second kept', () => {
  const two = sortedBy(newestFirst, 'owner', true)
  expect(sortedBy(two, 'started', true)).toEqual([...oldestFirst, { field: 'owner', descending: false }])
})

test('no field is ever there twice', () => {
  fc.assert(
    fc.property(anySort, field, fc.boolean(), (sort, pressed, addKey) => {
      const fields = fieldsOf(sortedBy(sort, pressed, addKey))
      expect(new Set(fields).size).toBe(fields.length)
    }),
  )
})
