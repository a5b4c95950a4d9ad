import fc from 'fast-check'
import { expect, test } from 'vitest'
import badMessages from './fixtures/content-bad-messages.json'
import chat from './fixtures/content-chat.json'
import otherFields from './fixtures/content-text-in-other-fields.json'
import unknownType from './fixtures/content-unknown-type.json'
import { readMessages } from './messages.ts'

test('messages are ordered by index, and gaps are kept', () => {
  expect(readMessages(chat.messages).map((message) => message.index)).toEqual([1, 2, 4])
})

test('what is said has no event; what happens has, and no words', () => {
  const [joined, hello] = readMessages(chat.messages)
  expect(joined).toMatchObject({ sender: 'customer', name: 'Eva', event: 'ParticipantJoined', text: '' })
  expect(hello).toMatchObject({ sender: 'customer', name: 'Eva', event: undefined, text: 'Hello' })
})

test('timestampSeconds that holds milliseconds is read as such', () => {
  const at = readMessages(chat.messages).map(({ sent }) => (sent?.kind === 'exact' ? sent.at : undefined))
  const start = Date.UTC(2013, 10, 25, 19, 2, 22)
  expect(at).toEqual([start, start + 1_000, start + 2_000])
})

test('what not everybody could see is private', () => {
  expect(readMessages(chat.messages).map((message) => message.isPrivate)).toEqual([false, false, true])
})

test('the text is found in text, message or content', () => {
  expect(readMessages(otherFields.messages).map((message) => message.text)).toEqual(['in message', 'in content', '5'])
})

test('an unknown type is a line of the system', () => {
  expect(readMessages(unknownType.messages)).toMatchObject([
    { sender: 'system', event: 'HologramShown', text: 'A cube' },
  ])
})

test('a line that is no message is shown as it came', () => {
  const messages = readMessages(badMessages.data.messages)
  expect(messages.map((message) => message.text)).toEqual(['just words', 'null', ''])
  expect(messages.map((message) => message.index)).toEqual([1, 2, 3])
})

test('any list gives as many messages', () => {
  const field = fc.constantFrom('index', 'from', 'timestamp', 'timestampSeconds', 'visibility', 'type', 'text')
  const message = fc.oneof(fc.dictionary(field, fc.jsonValue()), fc.jsonValue())
  fc.assert(
    fc.property(fc.array(message), (sent) => {
      expect(readMessages(sent)).toHaveLength(sent.length)
    }),
  )
})
