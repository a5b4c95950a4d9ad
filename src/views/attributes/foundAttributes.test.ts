import { expect, test } from 'vitest'
import type { AttributeField } from '#src/model/field.ts'
import { foundAttributes, mostShown } from './foundAttributes.ts'

const rowsOf = new Map<AttributeField, number>([
  ['data.RTargetAgentSelected', 10],
  ['data.ServiceType', 6],
  ['data.Língua', 6],
  ['attr.Order', 3],
  ['attr.Segment', 9],
  ['attr.IW_Colour', 10],
])
const keys = (found: readonly { readonly key: string }[]) => found.map(({ key }) => key)

test('what occurs most stands first, and what routing leaves behind last', () => {
  const { attr, data, left } = foundAttributes(rowsOf, 10, '')
  expect(keys(attr)).toEqual(['Segment', 'Order', 'IW_Colour'])
  expect(keys(data)).toEqual(['Língua', 'ServiceType', 'RTargetAgentSelected'])
  expect(left).toBe(0)
})

test('each has its share of what is loaded', () => {
  const { attr } = foundAttributes(rowsOf, 10, 'order')
  expect(attr).toEqual([{ field: 'attr.Order', key: 'Order', percent: 30 }])
  expect(foundAttributes(rowsOf, 0, 'order').attr[0]?.percent).toBe(0)
})

test('keys are found by any part, case and accents ignored', () => {
  expect(keys(foundAttributes(rowsOf, 10, 'LING').data)).toEqual(['Língua'])
  expect(foundAttributes(rowsOf, 10, 'nothing')).toEqual({ attr: [], data: [], left: 0 })
})

test('of thousands as many are given as can be drawn, and how many are left', () => {
  const many = new Map(Array.from({ length: 500 }, (_, at): [AttributeField, number] => [`data.k${at}`, at]))
  const { data, left } = foundAttributes(many, 500, '')
  expect([data.length, left]).toEqual([mostShown, 400])
})
