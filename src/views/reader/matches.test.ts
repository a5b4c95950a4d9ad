import fc from 'fast-check'
import { expect, test } from 'vitest'
import { interactionId } from '#src/model/ids.ts'
import { countOf, type Match, matchesOf, numberOf, stepped } from './matches.ts'

const places = fc.uniqueArray(fc.nat(30), { minLength: 1, maxLength: 5 }).map((some) => some.toSorted((a, b) => a - b))
const found = fc.array(places, { maxLength: 8 })

const hitsOf = (all: readonly (readonly number[])[]) => {
  const ids = all.map((_, n) => interactionId(`c${n}`))
  const known = new Map(ids.map((id, n) => [id, all[n] ?? []]))
  const counts = new Map(ids.map((id, n) => [id, all[n]?.length ?? 0]))
  return { ids, matches: matchesOf(ids, { counts, placesOf: (id) => known.get(id) ?? [] }) }
}

test('steps on go through all matches, conversation by conversation, and begin again', () => {
  fc.assert(
    fc.property(found, (all) => {
      const { ids, matches } = hitsOf(all)
      const expected = all.flatMap((some, n) => some.map((place) => ({ id: ids[n], place })))
      expect(countOf(matches)).toBe(expected.length)
      let match: Match | undefined
      for (const [number, each] of [...expected, ...expected].entries()) {
        match = stepped(matches, match, 1)
        expect(match).toEqual(each)
        expect(numberOf(matches, match)).toBe(number % expected.length)
      }
    }),
  )
})

test('a step back goes to the one before, from the first and from nothing to the last', () => {
  const { matches } = hitsOf([[4], [0, 2]])
  const last = stepped(matches, undefined, -1)
  expect(numberOf(matches, last)).toBe(2)
  expect(numberOf(matches, stepped(matches, last, -1))).toBe(1)
  expect(stepped(matches, stepped(matches, undefined, 1), -1)).toEqual(last)
})

test('what is no match has no number, and nothing to step to gives nothing', () => {
  const { matches } = hitsOf([[1]])
  expect(numberOf(matches, { id: interactionId('c0'), place: 3 })).toBe(-1)
  expect(numberOf(matches, { id: interactionId('x'), place: 1 })).toBe(-1)
  expect(stepped(hitsOf([]).matches, undefined, 1)).toBeUndefined()
})
