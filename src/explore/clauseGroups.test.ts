import { expect, test } from 'vitest'
import { makeInteraction } from '#mocks/makeInteraction.ts'
import type { AttributeField } from '#src/model/field.ts'
import type { Filter } from '#src/model/filter.ts'
import { newestFirst } from '#src/model/sort.ts'
import { ClauseGroups } from './clauseGroups.ts'
import { InteractionIndex } from './interactionIndex.ts'
import { select } from './select.ts'

const fields = Array.from({ length: 40 }, (_, at): AttributeField => `attr.Key${at}`)
const anyOf = (field: AttributeField): Filter[number] => ({ kind: 'anyOf', field, values: ['yes'], negated: false })

test('each attribute has a bit of its own as long as there are any, and the others share one', () => {
  const groups = new ClauseGroups()
  const split = groups.split(fields.map(anyOf))
  const bits = fields.map((field) => groups.bitOf(field)).filter((bit) => bit !== 0)
  expect(bits.length).toBeGreaterThanOrEqual(16)
  expect(new Set(bits).size).toBe(bits.length)
  expect(bits.every((bit) => bit > 0)).toBe(true)
  expect(split.get('rest')).toHaveLength(fields.length - bits.length)
  expect([...split.values()].flat()).toHaveLength(fields.length)
})

test('a bit that is let go of serves another', () => {
  const groups = new ClauseGroups()
  groups.split(fields.map(anyOf))
  const last = 'attr.Last'
  expect(groups.bitOf(last)).toBe(0)
  groups.release('attr.Key0')
  groups.split([anyOf(last)])
  expect(groups.bitOf(last)).toBeGreaterThan(0)
})

test('forty attributes at once keep the rows that pass them all, and let go of them again', () => {
  const index = new InteractionIndex()
  // Row n lacks the nth attribute; the last row has them all.
  index.put(
    Array.from({ length: 41 }, (_, row) =>
      makeInteraction({
        id: `${row}`,
        attributes: fields.flatMap((field, at) => (at === row ? [] : [{ key: field.slice(5), value: 'yes' }])),
      }),
    ),
  )
  const idsOf = (filter: Filter) =>
    Array.from(select(index, filter, newestFirst, new Float64Array(0)).rows, (row) => index.interactionAt(row).id)
  expect(idsOf(fields.map(anyOf))).toEqual(['40'])
  expect(idsOf(fields.slice(1).map(anyOf)).toSorted()).toEqual(['0', '40'])
  expect(idsOf(fields.slice(0, -1).map(anyOf)).toSorted()).toEqual(['39', '40'])
  expect(idsOf([])).toHaveLength(41)
})
