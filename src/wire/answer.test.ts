import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Failure } from '#src/model/failure.ts'
import { interactionId } from '#src/model/ids.ts'
import { readHistoryAnswer } from './answer.ts'
import { readContentAnswer } from './content.ts'
import bare from './fixtures/answer-bare.json'
import errorMessage from './fixtures/answer-error-message.json'
import interactionForInteractions from './fixtures/answer-interaction-for-interactions.json'
import nullRows from './fixtures/answer-null-rows.json'
import oneForAList from './fixtures/answer-one-for-a-list.json'
import partial from './fixtures/answer-partial.json'
import refused from './fixtures/answer-refused.json'
import withoutRows from './fixtures/answer-without-rows.json'
import wrappedInData from './fixtures/answer-wrapped-in-data.json'
import contentChat from './fixtures/content-chat.json'
import emptyInteraction from './fixtures/content-empty-interaction.json'
import sample from './fixtures/sample.json'
import { InteractionReader, isUnreadable } from './interaction.ts'

const id = interactionId('0000Sa99620J0EM5')

function failureOf(ask: () => unknown): Failure {
  try {
    ask()
  } catch (thrown) {
    if (thrown instanceof Failure) return thrown
    throw thrown
  }
  throw new Error('nothing was thrown')
}

test.each([
  ['wrapped in data', wrappedInData],
  ['bare', bare],
  ['named interaction instead of interactions', interactionForInteractions],
  ['one record where a list is meant', oneForAList],
])('rows are found when %s', (_how, answer) => {
  const { rows, partial } = readHistoryAnswer(answer)
  expect(rows).toMatchObject([{ id }])
  expect(partial).toBeUndefined()
})

test('null for rows is no rows', () => {
  expect(readHistoryAnswer(nullRows).rows).toEqual([])
})

test('a partial answer gives its rows and the server’s words', () => {
  expect(readHistoryAnswer(partial)).toMatchObject({ rows: [{ id }], partial: 'Archive is being moved' })
})

test('a refusal is a failure with the server’s own words and code', () => {
  expect(failureOf(() => readHistoryAnswer(refused))).toMatchObject({
    kind: 'forbidden',
    serverMessage: 'User has no privilege to read history',
    code: 'statusCode 5',
  })
})

test('an answer that says nothing of rows is not taken for an empty one', () => {
  expect(failureOf(() => readHistoryAnswer(withoutRows))).toMatchObject({ kind: 'unreadable', code: 'statusCode 0' })
})

test('an error message instead of rows is the server’s failure', () => {
  expect(failureOf(() => readHistoryAnswer(errorMessage))).toMatchObject({
    kind: 'server',
    serverMessage: 'UCS request failed',
  })
})

test('one interaction is read with its messages, bare or wrapped', () => {
  expect(readContentAnswer(contentChat, id)).toMatchObject({ interaction: { id }, messages: [{}, {}, {}] })
  expect(readContentAnswer({ data: contentChat }, id).messages).toHaveLength(3)
  expect(readContentAnswer({ statusCode: 0, ...sample }, id)).toMatchObject({ interaction: { id }, messages: [] })
})

test('a record whose id was left out has the id that was asked for', () => {
  expect(readContentAnswer({ interaction: { mediaType: 'chat' } }, id).interaction.id).toBe(id)
})

test('an empty interaction is one that does not exist', () => {
  expect(failureOf(() => readContentAnswer(emptyInteraction, id)).kind).toBe('missing')
})

test('content that says nothing of an interaction is unreadable', () => {
  expect(failureOf(() => readContentAnswer({ statusCode: 0 }, id)).kind).toBe('unreadable')
  expect(failureOf(() => readContentAnswer({ interaction: 7 }, id)).kind).toBe('unreadable')
})

const status = fc.record({ statusCode: fc.jsonValue(), statusMessage: fc.jsonValue() }, { requiredKeys: [] })
const content = fc.record(
  {
    interactions: fc.oneof(fc.array(fc.jsonValue()), fc.jsonValue()),
    interaction: fc.jsonValue(),
    messages: fc.jsonValue(),
    data: fc.jsonValue(),
    errorMessage: fc.jsonValue(),
  },
  { requiredKeys: [] },
)
const anyAnswer = fc.oneof(
  fc.jsonValue(),
  fc.tuple(status, content).map(([one, other]) => ({ ...one, ...other })),
  fc.tuple(status, content).map(([one, data]) => ({ ...one, data })),
)

test('any JSON value as an answer gives rows or a failure, and every row is read or counted', () => {
  fc.assert(
    fc.property(anyAnswer, (answer) => {
      let rows: readonly unknown[]
      try {
        rows = readHistoryAnswer(answer).rows
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(Failure)
        return
      }
      const reader = new InteractionReader()
      const read = rows.map((row) => reader.read(row))
      const unreadable = read.filter(isUnreadable)
      expect(unreadable.length + read.filter((each) => !isUnreadable(each)).length).toBe(rows.length)
    }),
    { numRuns: 500 },
  )
})

test('any JSON value as content gives an interaction or a failure', () => {
  fc.assert(
    fc.property(anyAnswer, (answer) => {
      try {
        expect(readContentAnswer(answer, id).interaction.id).not.toBe('')
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(Failure)
      }
    }),
    { numRuns: 500 },
  )
})

test('every fixture of a record or an answer can be read without throwing anything but a failure', () => {
  const fixtures = Object.values(import.meta.glob('./fixtures/*.json', { eager: true, import: 'default' }))
  expect(fixtures.length).toBeGreaterThan(40)
  for (const fixture of fixtures) {
    new InteractionReader().read(fixture)
    try {
      readHistoryAnswer(fixture)
    } catch (thrown) {
      expect(thrown).toBeInstanceOf(Failure)
    }
  }
})
