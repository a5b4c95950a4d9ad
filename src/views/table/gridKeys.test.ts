import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type GridBounds, type GridKey, type GridPosition, moveInGrid } from './gridKeys.ts'

const bounds: GridBounds = { rowCount: 100, columnCount: 7, pageRows: 20, rightToLeft: false, letterKeys: true }
const at = (row: number, column: number): GridPosition => ({ row, column })
const press = (key: string, held: Partial<GridKey> = {}): GridKey => ({
  key,
  ctrlKey: false,
  shiftKey: false,
  altKey: false,
  metaKey: false,
  ...held,
})

test('arrows move one cell', () => {
  expect(moveInGrid(press('ArrowUp'), at(5, 3), bounds)).toEqual(at(4, 3))
  expect(moveInGrid(press('ArrowDown'), at(5, 3), bounds)).toEqual(at(6, 3))
  expect(moveInGrid(press('ArrowLeft'), at(5, 3), bounds)).toEqual(at(5, 2))
  expect(moveInGrid(press('ArrowRight'), at(5, 3), bounds)).toEqual(at(5, 4))
})

test('where text runs from right to left, so do the side arrows', () => {
  const mirrored = { ...bounds, rightToLeft: true }
  expect(moveInGrid(press('ArrowLeft'), at(5, 3), mirrored)).toEqual(at(5, 4))
  expect(moveInGrid(press('ArrowRight'), at(5, 3), mirrored)).toEqual(at(5, 2))
})

test('the header is the row above the first', () => {
  expect(moveInGrid(press('ArrowUp'), at(0, 2), bounds)).toEqual(at(-1, 2))
  expect(moveInGrid(press('ArrowUp'), at(-1, 2), bounds)).toEqual(at(-1, 2))
  expect(moveInGrid(press('ArrowDown'), at(-1, 2), bounds)).toEqual(at(0, 2))
})

test('Home and End go to the ends of the row, with Ctrl to the ends of the grid', () => {
  expect(moveInGrid(press('Home'), at(5, 3), bounds)).toEqual(at(5, 0))
  expect(moveInGrid(press('End'), at(5, 3), bounds)).toEqual(at(5, 6))
  expect(moveInGrid(press('Home', { ctrlKey: true }), at(5, 3), bounds)).toEqual(at(0, 0))
  expect(moveInGrid(press('End', { ctrlKey: true }), at(5, 3), bounds)).toEqual(at(99, 6))
})

test('pages stop at the first and the last row', () => {
  expect(moveInGrid(press('PageDown'), at(5, 3), bounds)).toEqual(at(25, 3))
  expect(moveInGrid(press('PageDown'), at(95, 3), bounds)).toEqual(at(99, 3))
  expect(moveInGrid(press('PageUp'), at(5, 3), bounds)).toEqual(at(0, 3))
  expect(moveInGrid(press('PageUp'), at(-1, 3), bounds)).toEqual(at(-1, 3))
})

test('j and k move among the rows alone, and only where letters are keys', () => {
  expect(moveInGrid(press('j'), at(5, 3), bounds)).toEqual(at(6, 3))
  expect(moveInGrid(press('k'), at(5, 3), bounds)).toEqual(at(4, 3))
  expect(moveInGrid(press('k'), at(0, 3), bounds)).toEqual(at(0, 3))
  expect(moveInGrid(press('j'), at(5, 3), { ...bounds, letterKeys: false })).toBeUndefined()
})

test('keys with a modifier belong to the browser', () => {
  expect(moveInGrid(press('ArrowLeft', { altKey: true }), at(5, 3), bounds)).toBeUndefined()
  expect(moveInGrid(press('j', { ctrlKey: true }), at(5, 3), bounds)).toBeUndefined()
  expect(moveInGrid(press('Enter'), at(5, 3), bounds)).toBeUndefined()
})

test('no key leads out of the grid, be it as small as its header', () => {
  const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown', 'j', 'k']
  fc.assert(
    fc.property(
      fc.nat(40),
      fc.integer({ min: 1, max: 9 }),
      fc.array(fc.tuple(fc.constantFrom(...keys), fc.boolean(), fc.boolean()), { maxLength: 30 }),
      (rowCount, columnCount, presses) => {
        let here = at(-1, 0)
        for (const [key, ctrlKey, rightToLeft] of presses) {
          here = moveInGrid(press(key, { ctrlKey }), here, { ...bounds, rowCount, columnCount, rightToLeft }) ?? here
          expect(here.row).toBeGreaterThanOrEqual(-1)
          expect(here.row).toBeLessThan(Math.max(rowCount, 0))
          expect(here.column).toBeGreaterThanOrEqual(0)
          expect(here.column).toBeLessThan(columnCount)
        }
      },
    ),
  )
})
