import { expect, test } from 'vitest'
import { FieldDictionary } from '#src/model/dictionary.ts'
import type { AttributeField } from '#src/model/field.ts'
import { entriesToName, unnamedKeys } from './unnamedKeys.ts'

test('keys without an entry are told, those of the most rows first', () => {
  const dictionary = new FieldDictionary([{ key: 'Order*', labels: new Map() }])
  const found = new Map<AttributeField, number>([
    ['attr.OrderNumber', 90],
    ['data.Rare', 1],
    ['data.IW_Case', 70],
    ['data.Common', 60],
  ])
  expect(unnamedKeys(found, dictionary)).toEqual([
    { field: 'data.Common', rows: 60 },
    { field: 'data.Rare', rows: 1 },
  ])
})

test('they are written as a configuration to begin with, each once, without what no entry can be of', () => {
  const keys = (
    ['attr.Order', 'data.Order', 'data.__proto__', 'data.a*', 'data.••••••', `data.${'x'.repeat(201)}`] as const
  ).map((field) => ({ field, rows: 1 }))
  expect(entriesToName(keys)).toBe(
    JSON.stringify(
      JSON.parse('{"fields":{"Order":{"label":"Order"},"__proto__":{"label":"__proto__"}}}'),
      undefined,
      2,
    ),
  )
})
