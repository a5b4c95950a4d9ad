import { expect, test } from 'vitest'
import { FieldDictionary } from '#src/model/dictionary.ts'
import type { AttributeField } from '#src/model/field.ts'
import { unnamedKeys } from './unnamedKeys.ts'

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
