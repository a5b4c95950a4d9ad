import { expect, test } from 'vitest'
import { makeInteraction } from '#mocks/makeInteraction.ts'
import { ownerKey } from '#src/model/ids.ts'
import { instant } from '#src/model/instant.ts'
import { clockIn } from '#src/time/clock.ts'
import { InteractionIndex } from './interactionIndex.ts'
import { KnownValues } from './knownValues.ts'

const owner = (key: string, name: string, userName?: string) => ({
  key: ownerKey(key),
  name,
  userName,
  userId: undefined,
})
const segments = ['Gold', 'Silver', 'Silver', 'silver lining', 'Old Silver', 'Old Silver', 'Old Silver']
const owners = [owner('a1', 'Kate London', 'KateL'), owner('a2', 'John Smith'), owner('a3', 'John Smith')]

function known() {
  const index = new InteractionIndex()
  index.put(
    segments.map((Segment, n) => ({
      ...makeInteraction({ id: `i${n}` }),
      owners: owners.slice(n % 3, (n % 3) + 1),
      attributes: [{ key: 'Segment', value: Segment }],
    })),
  )
  return { index, values: new KnownValues(index, clockIn('Europe/Berlin')) }
}

test('a name is found whatever its case and accents, by user name too, and names all who have it', () => {
  const { values } = known()
  expect(values.valuesOf('owner', 'kâte london')).toEqual(['a1'])
  expect(values.valuesOf('owner', 'katel')).toEqual(['a1'])
  expect(values.valuesOf('owner', 'a2')).toEqual(['a2'])
  expect(values.valuesOf('owner', 'John Smith')).toEqual(['a2', 'a3'])
  expect(values.valuesOf('owner', 'kate')).toEqual([])
  expect(values.isPart('owner', 'kate')).toBe(true)
  expect(values.isPart('owner', 'nobody')).toBe(false)
})

test('owners are written by name only where all of that name are meant', () => {
  const { values } = known()
  expect(values.namesOf('owner', ['a1', 'a2'])).toEqual(['Kate London', 'a2'])
  expect(values.namesOf('owner', ['a2', 'a3', ''])).toEqual(['John Smith', ''])
})

test('attributes are found in the case in which they are sent, and none is made up', () => {
  const { values, index } = known()
  expect(values.attributeOf('attr.segment')).toBe('attr.Segment')
  expect(values.attributeOf('attr.Colour')).toBe('attr.Colour')
  expect(values.valuesOf('attr.Segment', 'GOLD')).toEqual(['Gold'])
  expect(values.valuesOf('attr.Colour', 'red')).toEqual([])
  expect(index.attributeFields.has('attr.Colour')).toBe(false)
})

test('completions begin so first, then the most frequent, as many as asked for', () => {
  const { values } = known()
  const labels = (text: string, most = 8) => values.complete('attr.Segment', text, most).map(({ value }) => value)
  expect(labels('sil')).toEqual(['Silver', 'silver lining', 'Old Silver'])
  expect(labels('', 2)).toEqual(['Old Silver', 'Silver'])
  expect(values.complete('attr.Segment', 'old', 8)).toMatchObject([
    { value: 'Old Silver', count: 3 },
    { value: 'Gold', count: 1 },
  ])
})

test('a grown index completes what has come', () => {
  const { values, index } = known()
  expect(values.complete('attr.Segment', 'plat', 8)).toEqual([])
  index.put([{ ...makeInteraction({ id: 'new' }), attributes: [{ key: 'Segment', value: 'Platinum' }] }])
  expect(values.complete('attr.Segment', 'plat', 8)).toEqual([{ value: 'Platinum', label: 'Platinum', count: 1 }])
})

test('whole days are told by the clock', () => {
  const { values } = known()
  const at = (iso: string) => instant(Date.parse(iso))
  expect(values.daysOf(at('2026-10-24T22:00Z'), at('2026-10-25T23:00Z'))).toEqual(['2026-10-25', '2026-10-25'])
  expect(values.daysOf(at('2026-10-24T22:00Z'), at('2026-10-25T22:00Z'))).toBeUndefined()
})
