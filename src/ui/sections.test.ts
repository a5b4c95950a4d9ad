import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layOut, rowAt, rowTop, sectionCount, sectionOfRow, sectionTop } from './sections.ts'

const rowHeight = 36
const headingHeight = 28

/** Days of history: each a heading and at least one row. */
const anyLayout = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 12 }).map((sizes) => {
  const firstRows = sizes.map((_, section) => sizes.slice(0, section).reduce((sum, size) => sum + size, 0))
  return layOut(
    sizes.reduce((sum, size) => sum + size, 0),
    firstRows,
    rowHeight,
    headingHeight,
  )
})
const filled = anyLayout.filter((layout) => layout.rowCount > 0)
const rowsOf = (rowCount: number) => Array.from({ length: rowCount }, (_, row) => row)

test('rows and headings follow one another without gap or overlap, to the list’s own height', () => {
  fc.assert(
    fc.property(filled, (layout) => {
      let y = 0
      for (const row of rowsOf(layout.rowCount)) {
        const section = sectionOfRow(layout, row)
        if (layout.firstRows[section] === row) {
          expect(sectionTop(layout, section)).toBe(y)
          y += headingHeight
        }
        expect(rowTop(layout, row)).toBe(y)
        y += rowHeight
      }
      expect(layout.height).toBe(y)
    }),
  )
})

test('every row is found by any point on it', () => {
  fc.assert(
    fc.property(filled, fc.nat(), fc.nat({ max: rowHeight - 1 }), (layout, pick, within) => {
      const row = pick % layout.rowCount
      expect(rowAt(layout, rowTop(layout, row) + within)).toBe(row)
    }),
  )
})

test('a heading leads to the first row of its section', () => {
  fc.assert(
    fc.property(filled, fc.nat(), fc.nat({ max: headingHeight - 1 }), (layout, pick, within) => {
      const section = pick % sectionCount(layout)
      expect(rowAt(layout, sectionTop(layout, section) + within)).toBe(layout.firstRows[section])
    }),
  )
})

test('a point above or below the list leads to its first or last row', () => {
  fc.assert(
    fc.property(filled, fc.integer({ min: 0, max: 5_000 }), (layout, beyond) => {
      expect(rowAt(layout, -beyond)).toBe(0)
      expect(rowAt(layout, layout.height + beyond)).toBe(layout.rowCount - 1)
    }),
  )
})

test('further down is never an earlier row', () => {
  fc.assert(
    fc.property(
      filled,
      fc.double({ min: -100, max: 5_000, noNaN: true }),
      fc.double({ min: 0, max: 900, noNaN: true }),
      (layout, y, more) => {
        expect(rowAt(layout, y + more)).toBeGreaterThanOrEqual(rowAt(layout, y))
      },
    ),
  )
})

test('each row is in the section whose rows hold it', () => {
  fc.assert(
    fc.property(filled, fc.nat(), (layout, pick) => {
      const row = pick % layout.rowCount
      const section = sectionOfRow(layout, row)
      expect(layout.firstRows[section]).toBeLessThanOrEqual(row)
      expect(layout.firstRows[section + 1]).toBeGreaterThan(row)
    }),
  )
})

test('a list without sections is one section without a heading', () => {
  const layout = layOut(100, [], rowHeight, headingHeight)
  expect(sectionCount(layout)).toBe(1)
  expect(rowTop(layout, 10)).toBe(360)
  expect(layout.height).toBe(3_600)
  expect(rowAt(layout, 365)).toBe(10)
})

test('an empty list has no height, no section and no row anywhere', () => {
  const layout = layOut(0, [], rowHeight, headingHeight)
  expect(layout.height).toBe(0)
  expect(sectionCount(layout)).toBe(0)
  expect(rowAt(layout, 0)).toBe(-1)
  expect(rowAt(layout, 500)).toBe(-1)
})
