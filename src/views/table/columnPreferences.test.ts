import { expect, test } from 'vitest'
import {
  completeOrder,
  defaultColumns,
  inOrder,
  moved,
  placed,
  withColumn,
  withoutColumn,
  withPinned,
  withShown,
  withWidth,
} from './columnPreferences.ts'

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

test('pinned columns stand before all others, in the order they would have among each other', () => {
  const pinned = withPinned(withPinned(defaultColumns, 'owner', true), 'media', true)
  expect(inOrder(pinned).slice(0, 4)).toEqual(['media', 'owner', 'started', 'subject'])
  expect(withPinned(withPinned(pinned, 'owner', false), 'media', false)).toEqual(defaultColumns)
})

test('a column moves among the pinned ones or among the others, never from one to the other', () => {
  const pinned = withPinned(withPinned(defaultColumns, 'owner', true), 'media', true)
  expect(inOrder(moved(pinned, 'owner', -1)).slice(0, 3)).toEqual(['owner', 'media', 'started'])
  expect(moved(pinned, 'owner', 1)).toBe(pinned)
  expect(moved(pinned, 'started', -1)).toBe(pinned)
  expect(placed(pinned, 'state', 'media')).toBe(pinned)
})

test('a column takes the place of another, which makes room for it', () => {
  expect(placed(defaultColumns, 'state', 'media').order.slice(0, 4)).toEqual(['started', 'state', 'media', 'subject'])
  expect(placed(defaultColumns, 'started', 'subject').order.slice(0, 4)).toEqual([
    'media',
    'subject',
    'started',
    'contact',
  ])
  expect(placed(defaultColumns, 'media', 'media')).toBe(defaultColumns)
})

test('an attribute becomes the last column, shown, and goes without a trace', () => {
  const added = withColumn(withShown(defaultColumns, 'attr.Order', false), 'attr.Order')
  expect(added.order.at(-1)).toBe('attr.Order')
  expect(added.hidden).toEqual(defaultColumns.hidden)
  const used = withPinned(withShown(withWidth(added, 'attr.Order', 90), 'attr.Order', false), 'attr.Order', true)
  expect(withoutColumn(used, 'attr.Order')).toEqual(defaultColumns)
})
