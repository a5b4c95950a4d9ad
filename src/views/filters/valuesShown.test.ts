import { expect, test } from 'vitest'
import { fewOf, foundAmong, foundIn, manyValues } from './valuesShown.ts'

const owners = ['Åsa Öberg', 'John Smith', 'Kate London', 'Mo Farouk', 'Ines Duarte', 'Ravi Patel'].map((label) => ({
  value: label.slice(0, 2),
  label,
  count: 1,
  loaded: 1,
}))
const names = ({ rows }: { readonly rows: readonly { readonly label: string }[] }) => rows.map(({ label }) => label)
const nameOf = ({ label }: { readonly label: string }) => label

test('the first three are shown, and how many are left', () => {
  const few = fewOf(owners, new Set(), 3)
  expect(names(few)).toEqual(['Åsa Öberg', 'John Smith', 'Kate London'])
  expect(few.left).toBe(3)
})

test('whoever is kept is shown as well, in place', () => {
  const few = fewOf(owners, new Set(['In', 'Jo']), 3)
  expect(names(few)).toEqual(['Åsa Öberg', 'John Smith', 'Kate London', 'Ines Duarte'])
  expect(few.left).toBe(2)
})

test('a single one left is shown rather than counted', () => {
  expect(fewOf(owners.slice(0, 4), new Set(), 3)).toEqual({ rows: owners.slice(0, 4), left: 0 })
})

test('owners are found by all words, without regard to case, accents and order', () => {
  expect(names(foundAmong(owners, 'oberg ASA', nameOf))).toEqual(['Åsa Öberg'])
  expect(names(foundAmong(owners, 'o', nameOf))).toEqual(['Åsa Öberg', 'John Smith', 'Kate London', 'Mo Farouk'])
  expect(names(foundAmong(owners, 'john patel', nameOf))).toEqual([])
})

test('an empty search finds all, up to as many as are drawn', () => {
  expect(foundAmong(owners, ' ', nameOf)).toEqual({ rows: owners, left: 0 })
  const many = Array.from({ length: manyValues + 7 }, (_, at) => ({
    value: `${at}`,
    label: `Agent ${at}`,
    count: 1,
    loaded: 1,
  }))
  expect(foundAmong(many, '', nameOf)).toMatchObject({ rows: { length: manyValues }, left: 7 })
})

test('of more values than are listed the rest is counted, not shown', () => {
  expect(fewOf(owners, new Set(), 5, 90_000)).toMatchObject({ rows: { length: 5 }, left: 89_995 })
})

test('a facet that lists only some of its values is asked for what is searched, and none has a name', () => {
  const unset = { value: '', label: '', count: 3, loaded: 3 }
  const find = () => ({ values: owners.slice(0, 1), left: 7 })
  const facet = { values: [unset, ...owners], distinct: 90_000, present: 1, find }
  const called = ({ value, label }: { readonly value: string; readonly label: string }) =>
    value === '' ? 'Not set' : label
  expect(foundIn(facet, 'asa', called)).toEqual({ rows: owners.slice(0, 1), left: 7 })
  expect(foundIn(facet, 'not set', called).rows).toEqual([unset, ...owners.slice(0, 1)])
})
