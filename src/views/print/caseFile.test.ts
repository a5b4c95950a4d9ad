import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeInteraction } from '#mocks/makeInteraction.ts'
import { interactionId } from '#src/model/ids.ts'
import type { TranscriptMessage } from '#src/model/transcript.ts'
import { type CaseEntry, chunksOf } from './caseFile.ts'

const message: TranscriptMessage = {
  index: 1,
  sender: 'customer',
  name: undefined,
  sent: undefined,
  event: undefined,
  isPrivate: false,
  text: '',
}

function entry(number: number, messages: number): CaseEntry {
  const interaction = makeInteraction({ id: `I${number}` })
  return {
    number,
    id: interactionId(`I${number}`),
    interaction,
    content: { state: 'ready', content: { interaction, messages: Array(messages).fill(message) } },
    zones: { agent: 'UTC', customer: undefined },
    place: undefined,
  }
}

test('pieces hold every entry once, in their order, and none is long but for a conversation that is', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(400), { maxLength: 60 }), (lengths) => {
      const entries = lengths.map((length, place) => entry(place + 1, length))
      const chunks = chunksOf(entries)
      expect(chunks.flat()).toEqual(entries)
      for (const chunk of chunks) {
        const weight = chunk.reduce((sum, { number }) => sum + 5 + (lengths[number - 1] ?? 0), 0)
        expect(chunk.length === 1 || weight <= 150).toBe(true)
        expect(chunk.length).toBeGreaterThan(0)
      }
    }),
  )
})
