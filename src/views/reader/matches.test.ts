import { expect, test } from 'vitest'
import { interactionId } from '#src/model/ids.ts'
import { matchesOf, numberOf, stepped } from './matches.ts'

const [a, b, c] = [interactionId('a'), interactionId('b'), interactionId('c')]
const hits = {
  count: 3,
  places: new Map([
    [a, [4]],
    [c, [0, 2]],
  ]),
}

test('matches stand as the conversations do, and in each as they were said', () => {
  expect(matchesOf([c, b, a], hits)).toEqual([
    { id: c, place: 0 },
    { id: c, place: 2 },
    { id: a, place: 4 },
  ])
})

test('a step goes on to the neighbour, round and round, from nothing to an end', () => {
  const matches = matchesOf([c, a], hits)
  const at = (match: ReturnType<typeof stepped>) => numberOf(matches, match)
  expect([at(stepped(matches, undefined, 1)), at(stepped(matches, undefined, -1))]).toEqual([0, 2])
  expect([at(stepped(matches, matches[2], 1)), at(stepped(matches, matches[0], -1))]).toEqual([0, 2])
  expect(at(stepped(matches, matches[0], 1))).toBe(1)
  expect(stepped([], undefined, 1)).toBeUndefined()
})
