import { expect, test } from 'vitest'
import { fewOf, foundAmong, manyOwners } from './ownersShown.ts'

const owners = ['Åsa Öberg', 'John Smith', 'Kate London', 'Mo Farouk', 'Ines Duarte', 'Ravi Patel'].map((label) => ({
  value: label.slice(0, 2),
  label,
  count: 1,
  loaded: 1,
}))
const names = ({ rows }: { readonly rows: readonly { readonly label: string }[] }) => rows.map(({ label }) => label)
const nameOf = ({ label }: { readonly label: string }) => label

test('the first three are shown, and how many are left', () => {
  const few = fewOf(owners, new Set())
  expect(names(few)).toEqual(['Åsa Öberg', 'John Smith', 'Kate London'])
  expect(few.left).toBe(3)
})

test('whoever is kept is shown as well, in place', () => {
  const few = fewOf(owners, new Set(['In', 'Jo']))
  expect(names(few)).toEqual(['Åsa Öberg', 'John Smith', 'Kate London', 'Ines Duarte'])
  expect(few.left).toBe(2)
})

test('a single one left is shown rather than counted', () => {
  expect(fewOf(owners.slice(0, 4), new Set())).toEqual({ rows: owners.slice(0, 4), left: 0 })
})

test('owners are found by all words, without regard to case, accents and order', () => {
  expect(names(foundAmong(owners, 'oberg ASA', nameOf))).toEqual(['Åsa Öberg'])
  expect(names(foundAmong(owners, 'o', nameOf))).toEqual(['Åsa Öberg', 'John Smith', 'Kate London', 'Mo Farouk'])
  expect(names(foundAmong(owners, 'john patel', nameOf))).toEqual([])
})

test('an empty search finds all, up to as many as are drawn', () => {
  expect(foundAmong(owners, ' ', nameOf)).toEqual({ rows: owners, left: 0 })
  const many = Array.from({ length: manyOwners + 7 }, (_, at) => ({
    value: `${at}`,
    label: `Agent ${at}`,
    count: 1,
    loaded: 1,
  }))
  expect(foundAmong(many, '', nameOf)).toMatchObject({ rows: { length: manyOwners }, left: 7 })
})
