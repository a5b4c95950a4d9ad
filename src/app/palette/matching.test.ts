import { expect, test } from 'vitest'
import { matching } from './matching.ts'

const labels = ['Timeline', 'Sort by Duration', 'Last 24 hours', 'Theme: Dark', 'Línea de tiempo', 'Sort by Started']
const found = (typed: string) => matching(labels, (label) => label, typed)

test('nothing typed finds everything, in its order', () => {
  expect(found('')).toEqual(labels)
  expect(found('  ')).toEqual(labels)
})

test('every word must occur, in any order, case and accents ignored', () => {
  expect(found('DURATION sort')).toEqual(['Sort by Duration'])
  expect(found('linea')).toEqual(['Línea de tiempo'])
  expect(found('sort nobody')).toEqual([])
})

test('letters are not skipped: what is typed occurs as it is', () => {
  expect(found('srt')).toEqual([])
})

test('where words begin comes before what is only within', () => {
  expect(found('line')).toEqual(['Timeline', 'Línea de tiempo'].reverse())
  expect(found('ti')).toEqual(['Timeline', 'Línea de tiempo', 'Sort by Duration'])
})
