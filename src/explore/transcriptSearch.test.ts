import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type InteractionId, interactionId } from '#src/model/ids.ts'
import { fold, parseWords } from './text.ts'
import { TranscriptSearch } from './transcriptSearch.ts'

/** What `find` must give, looked for message by message. */
function naiveFind(said: ReadonlyMap<InteractionId, readonly string[]>, query: string) {
  const words = parseWords(query)
  const places = new Map<InteractionId, readonly number[]>()
  for (const [id, texts] of said) {
    const found = texts.flatMap((text, place) => (words.every((word) => fold(text).includes(word)) ? [place] : []))
    if (words.length > 0 && found.length > 0) places.set(id, found)
  }
  return places
}

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'É', 'ß', ' ', '\n'), maxLength: 14 })
const put = fc.record({
  id: fc.constantFrom('one', 'two', 'three', 'four').map(interactionId),
  texts: fc.array(text, { maxLength: 6 }),
})
const step = fc.oneof(put, fc.record({ query: text }))

test('finds what a look at every message finds, while transcripts come, are read again and words are typed', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const search = new TranscriptSearch()
      const said = new Map<InteractionId, readonly string[]>()
      for (const each of steps) {
        if ('id' in each) {
          search.put(each.id, each.texts)
          said.set(each.id, each.texts)
          continue
        }
        const found = search.find(parseWords(each.query))
        const expected = naiveFind(said, each.query)
        const places = Array.from(found.counts.keys(), (id) => [id, found.placesOf(id)] as const)
        expect(new Map(places)).toEqual(expected)
        for (const [id, all] of expected) expect(found.counts.get(id)).toBe(all.length)
      }
    }),
    { numRuns: 300 },
  )
})

test('words typed letter by letter narrow what the fewer letters found, and taking them back widens it', () => {
  const search = new TranscriptSearch()
  const id = interactionId('a')
  search.put(id, ['A refund, please', 'Refused', 'Hello'])
  const places = (query: string) => search.find(parseWords(query)).placesOf(id)
  expect(places('ref')).toEqual([0, 1])
  expect(places('refu')).toEqual([0, 1])
  expect(places('refund please')).toEqual([0])
  expect(places('ref')).toEqual([0, 1])
  expect(places('')).toEqual([])
})

test('a conversation without a message is never found', () => {
  const search = new TranscriptSearch()
  search.put(interactionId('empty'), [])
  expect(search.sizeOf(interactionId('empty'))).toBe(0)
  expect(search.find(['a']).counts.size).toBe(0)
})

test('what was found stays so when another reading of the conversation comes', () => {
  const search = new TranscriptSearch()
  const id = interactionId('a')
  search.put(id, ['one', 'two', 'one more'])
  const found = search.find(['one'])
  search.put(id, ['nothing'])
  search.put(interactionId('b'), ['one'])
  search.find(['one'])
  expect([found.counts.get(id), found.placesOf(id), found.placesOf(interactionId('b'))]).toEqual([2, [0, 2], []])
})
