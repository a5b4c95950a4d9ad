import { expect, test } from 'vitest'
import { completeOrder, defaultColumns, moved, withShown, withWidth } from './columnPreferences.ts'

test('a column moves one place and changes with its neighbour', () => {
  expect(moved(defaultColumns, 'media', -1).order.slice(0, 3)).toEqual(['media', 'started', 'subject'])
  expect(moved(defaultColumns, 'media', 1).order.slice(0, 3)).toEqual(['started', 'subject', 'media'])
})

test('the first column cannot move further ahead, nor the last further on', () => {
  expect(moved(defaultColumns, 'started', -1)).toBe(defaultColumns)
  expect(moved(defaultColumns, 'id', 1)).toBe(defaultColumns)
})

test('an order kept from before a column existed gets it at its end', () => {
  expect(completeOrder(['id', 'started']).slice(0, 4)).toEqual(['id', 'started', 'media', 'subject'])
  expect(completeOrder(defaultColumns.order)).toEqual(defaultColumns.order)
})

test('hiding and showing a column again gives the same columns', () => {
  const hidden = withShown(defaultColumns, 'owner', false)
  expect(hidden.hidden).toContain('owner')
  expect(withShown(hidden, 'owner', true)).toEqual(defaultColumns)
  expect(withShown(withShown(defaultColumns, 'owner', false), 'owner', false)).toEqual(hidden)
})

test('a width is kept in whole pixels within its limits, and can be given up', () => {
  expect(withWidth(defaultColumns, 'owner', 120.6).widths).toEqual({ owner: 121 })
  expect(withWidth(defaultColumns, 'owner', 3).widths).toEqual({ owner: 48 })
  expect(withWidth(withWidth(defaultColumns, 'owner', 120), 'owner', undefined)).toEqual(defaultColumns)
})
