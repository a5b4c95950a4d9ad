import { expect, test } from 'vitest'
import { makeInteraction } from '#mocks/makeInteraction.ts'
import { ownerKey } from '#src/model/ids.ts'
import { MINUTE, SECOND } from '#src/model/instant.ts'
import { outcomeOf, ownersOf } from './articleText.ts'

const started = Date.UTC(2026, 10, 13, 16, 30)
const owner = (name: string) => ({ key: ownerKey(name), name, userName: undefined, userId: undefined })

test('what has an end says how long it took', () => {
  expect(outcomeOf(makeInteraction({ started, ended: started + 16 * MINUTE + 43 * SECOND }))).toBe('16m 43s')
})

test('an end before the start is shown as sent', () => {
  expect(outcomeOf(makeInteraction({ started, ended: started - 5 * SECOND }))).toBe('−5s')
})

test.each([
  ['pending', 'waiting for a reply'],
  ['in-process', 'in progress'],
  ['new', 'not begun'],
  ['stopped', 'no end given'],
  ['unknown', 'no end given'],
] as const)('what is %s without an end is %s', (state, said) => {
  expect(outcomeOf(makeInteraction({ state, ended: undefined }))).toBe(said)
})

test('a pending one that has an end still says how long it took', () => {
  expect(outcomeOf(makeInteraction({ state: 'pending', started, ended: started + MINUTE }))).toBe('1m 00s')
})

test('everybody who handled it is named, in order, each set apart from the next', () => {
  expect(ownersOf(makeInteraction({ owners: [owner('Kate London'), owner('John Smith')] }))).toBe(
    '\u2068Kate London\u2069, \u2068John Smith\u2069',
  )
})

test('one owner is a plain name, and nobody is said too', () => {
  expect(ownersOf(makeInteraction({ owners: [owner('Kate London')] }))).toBe('Kate London')
  expect(ownersOf(makeInteraction({ owners: [] }))).toBe('No owner')
})
