import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeInteraction } from '#mocks/makeInteraction.ts'
import type { AttributeField } from '#src/model/field.ts'
import { type Filter, withValues } from '#src/model/filter.ts'
import type { Interaction } from '#src/model/interaction.ts'
import { newestFirst } from '#src/model/sort.ts'
import { mostListed } from './facets.ts'
import { InteractionIndex } from './interactionIndex.ts'
import { naiveSelect } from './naiveSelect.ts'
import { select } from './select.ts'
import type { Facet, FacetValue } from './selection.ts'

const noSlots = new Float64Array(0)
const field = 'data.Order' satisfies AttributeField
const attributes: readonly AttributeField[] = [field]

function indexOf(rows: readonly Interaction[]): InteractionIndex {
  const index = new InteractionIndex()
  index.put(rows)
  return index
}

function facetOf(index: InteractionIndex, filter: Filter = []): Facet {
  const facet = select(index, filter, newestFirst, noSlots, { attributes }).facets.get(field)
  if (!facet) throw new Error(`no facet ${field}`)
  return facet
}

const ordered = (id: string, orders: readonly string[], subject = 'Refund') =>
  makeInteraction({ id, subject, userData: orders.map((value) => ({ key: 'Order', value })) })

/** More orders than are listed, some of them often, some together with others. */
const arbitraryRows = fc
  .array(
    fc.record({
      orders: fc.array(fc.nat({ max: 320 }), { maxLength: 3 }),
      subject: fc.constantFrom('Refund', 'Invoice'),
    }),
    { minLength: 250, maxLength: 400, size: 'max' },
  )
  .map((rows) => rows.map(({ orders, subject }, at) => ordered(`${at}`, orders.map(String), subject)))

const wordsOf = (text: string): Filter => [{ kind: 'words', text, negated: false }]

const arbitraryFilter = fc.constantFrom<Filter>(
  [],
  wordsOf('refund'),
  withValues([], field, ['7', 'gone']),
  withValues(wordsOf('invoice'), field, ['7', '', '8'], true),
)

const highestFirst = (counts: readonly number[]) => counts.toSorted((a, b) => b - a)
const countsOf = (values: readonly FacetValue[]) => values.map(({ count }) => count)

test('of very many values the most frequent are listed, each with the counts that a plain look gives', () => {
  fc.assert(
    fc.property(arbitraryRows, arbitraryFilter, (rows, filter) => {
      const asOf = rows[0]?.started.kind === 'exact' ? rows[0].started.at : undefined
      if (asOf === undefined) return
      const facet = facetOf(indexOf(rows), filter)
      const plain = naiveSelect(rows, filter, newestFirst, noSlots, { attributes, asOf }).facets[field]
      if (!plain) throw new Error('nothing to compare with')
      expect([facet.distinct, facet.present]).toEqual([plain.distinct, plain.present])
      if (plain.distinct <= mostListed) return
      for (const value of facet.values) expect(plain.values).toContainEqual(value)

      const listed = facet.find('', mostListed)
      expect(countsOf(listed.values)).toEqual(
        highestFirst(countsOf(plain.values.filter(({ loaded }) => loaded > 0))).slice(0, mostListed),
      )
      const found = facet.find('1', 20)
      const held = plain.values.filter(({ value, loaded }) => value.includes('1') && loaded > 0)
      expect(countsOf(found.values)).toEqual(highestFirst(countsOf(held)).slice(0, 20))
      expect(found.left).toBe(Math.max(0, held.length - 20))
      for (const value of found.values) expect(held).toContainEqual(value)
    }),
    { numRuns: 8 },
  )
}, 60_000)

test('a value that mostly stands beside others is counted with all its rows', () => {
  const rows = Array.from({ length: 300 }, (_, at) => ordered(`${at}`, [`${at}`, 'shared']))
  const facet = facetOf(indexOf([...rows, ordered('alone', ['shared'])]))
  expect(facet.values[0]).toEqual({ value: 'shared', label: 'shared', count: 301, loaded: 301 })
  expect(facet.distinct).toBe(301)
})

test('what is ticked is listed, however rare, and even if it does not occur', () => {
  const rows = Array.from({ length: 400 }, (_, at) => ordered(`${at}`, [`${at}`]))
  const { values, distinct } = facetOf(indexOf(rows), withValues([], field, ['399', 'gone']))
  expect(values).toContainEqual({ value: '399', label: '399', count: 1, loaded: 1 })
  expect(values).toContainEqual({ value: 'gone', label: 'gone', count: 0, loaded: 0 })
  expect(distinct).toBe(401)
})

test('values are found by all words, case and accents ignored, in a short facet and in a long one', () => {
  const names = ['Åsa Öberg', 'Asa Lind', 'John']
  for (const others of [0, 300]) {
    const rows = [...names, ...Array.from({ length: others }, (_, at) => `order ${at}`)]
    const { find } = facetOf(indexOf(rows.map((name, at) => ordered(`${at}`, [name]))))
    expect(find('ASA ob', 5)).toMatchObject({ values: [{ value: 'Åsa Öberg', count: 1 }], left: 0 })
    expect(find('asa', 1)).toMatchObject({ values: [{}], left: 1 })
    expect(find('nobody', 5)).toEqual({ values: [], left: 0 })
  }
})

test('a row that has lost its order no longer counts for it, in a long facet either', () => {
  const rows = Array.from({ length: 300 }, (_, at) => ordered(`${at}`, [`${at}`, `${at + 1}`]))
  const index = indexOf(rows)
  expect(facetOf(index).distinct).toBe(301)
  index.put([ordered('0', [])])
  const { distinct, present, find } = facetOf(index)
  expect([distinct, present]).toEqual([301, 299])
  expect(find('', 400).values).toContainEqual({ value: '', label: '', count: 1, loaded: 1 })
  expect(find('', 400).values.map(({ value }) => value)).not.toContain('0')
})
