import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type FacetField, fixedFacetFields } from './field.ts'
import {
  type Clause,
  type Filter,
  noFilter,
  startedOf,
  toggleValue,
  valuesOf,
  withStarted,
  withValues,
} from './filter.ts'
import { instant } from './instant.ts'

const field = fc.constantFrom(...fixedFacetFields)
const text = fc.string().filter((each) => each.trim() !== '')
const values = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 4 })
const span = fc
  .tuple(fc.nat(), fc.integer({ min: 1, max: 1e9 }))
  .map(([from, length]) => ({ from: instant(from), to: instant(from + length) }))
const clause: fc.Arbitrary<Clause> = fc.oneof(
  fc.record({ kind: fc.constant('words' as const), text, negated: fc.boolean() }),
  fc.record({ kind: fc.constant('anyOf' as const), field, values, negated: fc.boolean() }),
  fc
    .tuple(span, fc.boolean())
    .map(([range, negated]) => ({ kind: 'between' as const, field: 'started' as const, ...range, negated })),
)
const anyFilter = fc.array(clause, { maxLength: 6 })
const negatedOf = (filter: Filter) => filter.filter((each) => each.negated)

/** Everything but the thing just set, as the other views of the filter see it. */
function seenOf(filter: Filter, except: 'started' | FacetField) {
  return {
    words: filter.filter(({ kind }) => kind === 'words'),
    started: except === 'started' || startedOf(filter),
    facets: fixedFacetFields.map((each) => each === except || valuesOf(filter, each)),
    negated: negatedOf(filter),
  }
}

test('values set are the values read, and nothing else moves', () => {
  fc.assert(
    fc.property(anyFilter, field, values, (filter, facet, wanted) => {
      const changed = withValues(filter, facet, wanted)
      expect(valuesOf(changed, facet)).toEqual(wanted)
      expect(seenOf(changed, facet)).toEqual(seenOf(filter, facet))
      expect(withValues(changed, facet, wanted)).toEqual(changed)
    }),
  )
})

test('no values leave no clause', () => {
  fc.assert(
    fc.property(anyFilter, field, (filter, facet) => {
      const changed = withValues(filter, facet, [])
      expect(changed.some((each) => each.kind === 'anyOf' && each.field === facet && !each.negated)).toBe(false)
    }),
  )
})

test('a tick sets one value and a second takes it away', () => {
  fc.assert(
    fc.property(anyFilter, field, fc.string(), (filter, facet, value) => {
      const before = valuesOf(filter, facet)
      const ticked = valuesOf(toggleValue(filter, facet, value), facet)
      expect(ticked.includes(value)).toBe(!before.includes(value))
      const twice = toggleValue(toggleValue(filter, facet, value), facet, value)
      expect([...valuesOf(twice, facet)].sort()).toEqual([...before].sort())
    }),
  )
})

test('ticking the last value off leaves the filter as if it had never been', () => {
  expect(toggleValue(toggleValue(noFilter, 'media', 'chat'), 'media', 'chat')).toEqual(noFilter)
})

test('a span set is the span read, and nothing else moves', () => {
  fc.assert(
    fc.property(anyFilter, span, (filter, range) => {
      const changed = withStarted(filter, range)
      expect(startedOf(changed)).toEqual(range)
      expect(seenOf(changed, 'started')).toEqual(seenOf(filter, 'started'))
      expect(startedOf(withStarted(changed, undefined))).toBeUndefined()
    }),
  )
})
