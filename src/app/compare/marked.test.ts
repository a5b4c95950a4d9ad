import { expect, test } from 'vitest'
import { interactionId } from '#src/model/ids.ts'
import { type Marked, withMark } from './marked.ts'

const after = (...ids: readonly string[]) =>
  ids.map(interactionId).reduce<Marked>((marked, id) => withMark(marked, id), [])

test('two are marked at most: a third takes the place of the second', () => {
  expect(after('A', 'B')).toEqual(['A', 'B'])
  expect(after('A', 'B', 'C')).toEqual(['A', 'C'])
})

test('marking again takes the mark away', () => {
  expect(after('A', 'A')).toEqual([])
  expect(after('A', 'B', 'A')).toEqual(['B'])
})
