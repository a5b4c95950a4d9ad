import { expect, test } from 'vitest'
import { type Histogram, otherOwners } from '#src/explore/selection.ts'
import { directions, interactionStates } from '#src/model/interaction.ts'
import { mediaFamilies } from '#src/model/media.ts'
import { allParts } from './parts.ts'

const histogram = (by: Histogram['by'], groups: readonly string[], labels = groups): Histogram => ({
  boundaries: Float64Array.of(0, 1, 2),
  by,
  groups,
  labels,
  counts: Uint32Array.from([...groups.map(() => 1), ...groups.map(() => 2)]),
})

test('owners are told by their names, nobody and the others in words', () => {
  const parts = allParts(histogram('owner', ['k1', 'j1', '', otherOwners], ['Kate London', 'John Smith', '', '']))
  expect(parts.map(({ label, colour, count }) => [label, colour, count])).toEqual([
    ['Kate London', 'part-1', 3],
    ['John Smith', 'part-2', 3],
    ['No owner', 'part-none', 3],
    ['Others', 'part-rest', 3],
  ])
})

test('media of no family share a colour', () => {
  const parts = allParts(histogram('media', ['call', 'hologram', 'constructor']))
  expect(parts.map(({ label, colour }) => [label, colour])).toEqual([
    ['Call', 'call'],
    ['Hologram', 'other'],
    ['Constructor', 'other'],
  ])
})

const owners = ['a', 'b', 'c', 'd', 'e', 'f', '', otherOwners]

test.each([
  ['media', mediaFamilies],
  ['state', interactionStates],
  ['direction', directions],
  ['owner', owners],
] as const)('each part has a colour of its own by %s', (by, groups) => {
  const colours = allParts(histogram(by, groups)).map(({ colour }) => colour)
  expect(new Set(colours).size).toBe(groups.length)
})

test('what does not occur is no part', () => {
  expect(allParts({ ...histogram('state', ['stopped', 'new']), counts: Uint32Array.of(0, 1, 0, 0) })).toMatchObject([
    { label: 'New', count: 1 },
  ])
})
