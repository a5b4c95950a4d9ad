import { expect, test } from 'vitest'
import { makeInteraction } from '#mocks/makeInteraction.ts'
import type { DataPair } from '#src/model/interaction.ts'
import { AttributeFields } from './attributeFields.ts'
import { attributeKey, attributeValues } from './attributeKeys.ts'

const nested = makeInteraction({
  attributes: [
    { key: 'Order', value: '7' },
    { key: 'Empty', value: '' },
  ],
  userData: [
    { key: 'Order', value: null },
    { key: 'List', value: [{ key: 'Order', value: 'D1' }] },
    { key: 'Order', value: 'D2' },
    { key: 'Other', value: [{ key: 'Order', value: 'D1' }] },
    { key: '', value: 'nameless' },
  ],
})

test('a key is found at any depth, each of its values once', () => {
  expect(attributeValues(nested, 'attr.Order')).toEqual(['7'])
  expect(attributeValues(nested, 'data.Order').toSorted()).toEqual(['D1', 'D2'])
})

test('a key that is missing, or has nothing but empty values, has none', () => {
  expect(attributeKey(nested, 'attr.Empty')).toBe('')
  expect(attributeValues(nested, 'data.List')).toEqual([])
  expect(attributeValues(nested, 'data.order')).toEqual([])
})

test('data nested ten thousand deep, or as wide, is run through', () => {
  let pairs: readonly DataPair[] = [{ key: 'Deepest', value: 'found' }]
  for (let level = 0; level < 10_000; level++) pairs = [{ key: 'List', value: pairs }]
  const wide = Array.from({ length: 10_000 }, (_, at) => ({ key: 'Wide', value: [{ key: 'Many', value: `${at}` }] }))
  const interaction = makeInteraction({ userData: [...pairs, ...wide] })
  expect(attributeValues(interaction, 'data.Deepest')).toEqual(['found'])
  expect(attributeValues(interaction, 'data.Many')).toHaveLength(10_000)
  expect([...new AttributeFields([interaction]).all()]).toEqual([
    ['data.Many', 1],
    ['data.Deepest', 1],
  ])
})

test('what is found to choose from is what can be asked for, however often a row has it', () => {
  const rows = [nested, makeInteraction({ attributes: [{ key: 'Order', value: '8' }] })]
  const fields = new AttributeFields(rows)
  expect([...fields.all()]).toEqual([
    ['attr.Order', 2],
    ['data.Order', 1],
  ])
  const before = rows[1]
  rows[1] = makeInteraction({})
  if (before) fields.change(1, before)
  expect(fields.all().get('attr.Order')).toBe(1)
})
