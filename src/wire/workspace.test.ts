import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Failure } from '#src/model/failure.ts'
import { interactionId } from '#src/model/ids.ts'
import { readHistoryAnswer } from './answer.ts'
import { readContentAnswer } from './content.ts'
import listAnswer from './fixtures/answer-of-v3.json'
import chatDetails from './fixtures/content-chat-of-v3.json'
import emailDetails from './fixtures/content-email-of-v3.json'
import unknownDetails from './fixtures/content-unknown-of-v3.json'
import { InteractionReader } from './interaction.ts'
import { readAcceptance, readWorkspaceEvent } from './workspace.ts'

test.each([0, 1])('status %i is accepted', (code) => {
  expect(readAcceptance({ status: { code }, operationId: 'a' })).toEqual({ isAnswer: false, partial: undefined })
})

test('rows that come at once are the answer itself', () => {
  expect(readAcceptance({ status: { code: 0 }, data: { interactions: [] } }).isAnswer).toBe(true)
})

test('status 2 is partial, in the server’s words', () => {
  expect(readAcceptance({ status: { code: 2, message: 'One of two sites' } }).partial).toBe('One of two sites')
})

test.each([
  [403, 'forbidden'],
  [503, 'server'],
  [404, 'missing'],
  [7, 'server'],
])('status %i is %s, in the server’s words', (code, kind) => {
  const read = () => readAcceptance({ status: { code, message: 'No' }, operationId: 'a' })
  expect(read).toThrow(expect.objectContaining({ kind, serverMessage: 'No' }))
})

test('an event is known by its operation', () => {
  const event = { messageType: 'UcsMessage', name: 'EventSearchInteractions', operationId: 'a', interactions: [] }
  expect(readWorkspaceEvent(event)).toEqual({ kind: 'answer', operationId: 'a' })
})

test('an outage of UCS is a failure in the server’s words; of another service it is nothing', () => {
  const event = { messageType: 'ServiceStateChanged', serviceName: 'UCS', serviceState: 'Unavailable' }
  expect(readWorkspaceEvent(event)).toMatchObject({
    kind: 'outage',
    failure: { kind: 'server', serverMessage: 'UCS: Unavailable' },
  })
  expect(readWorkspaceEvent({ ...event, serviceState: 'Available' })).toBeUndefined()
  expect(readWorkspaceEvent({ ...event, serviceName: 'Voice' })).toBeUndefined()
})

test('a session that is ready says so', () => {
  const event = { messageType: 'WorkspaceInitializationComplete', state: 'Complete', data: { user: {} } }
  expect(readWorkspaceEvent(event)).toEqual({ kind: 'initialized' })
})

test('no event whatsoever makes the reader throw', () => {
  const names = ['messageType', 'name', 'operationId', 'serviceName', 'serviceState']
  const event = fc.dictionary(fc.constantFrom(...names), fc.jsonValue())
  fc.assert(
    fc.property(fc.oneof(event, fc.jsonValue()), (sent) => {
      readWorkspaceEvent(sent)
      try {
        readAcceptance(sent)
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(Failure)
      }
    }),
  )
})

test('a list of v3 is read with its differences', () => {
  const { rows, whole } = readHistoryAnswer(listAnswer)
  expect(whole).toBe(false)
  const read = rows.map((row) => new InteractionReader().read(row))
  expect(read).toMatchObject([
    {
      id: '0000Sa99620J0EM5',
      mediaType: 'email',
      direction: 'inbound',
      state: 'stopped',
      started: { kind: 'exact', at: Date.UTC(2026, 10, 20, 9, 30) },
      contactId: '0000Sa99620J0EM7',
      threadId: '0000Sa99620J0EM5',
      owners: [{ key: '1042', name: 'Kate London', userName: 'kate', userId: undefined }],
      userData: [],
    },
    { id: '0000Sa99620J0EM6', mediaType: 'call', state: 'in-process', owners: [], ended: undefined },
  ])
})

test('as many found as sent is all of it', () => {
  expect(readHistoryAnswer({ ...listAnswer, foundInteractions: 2 }).whole).toBe(true)
  expect(readHistoryAnswer({ interactions: [] }).whole).toBeUndefined()
})

test('an email’s details are read by their other names', () => {
  const { interaction } = readContentAnswer(emailDetails, interactionId('0000Sa99620J0EM9'))
  expect(interaction).toMatchObject({
    id: '0000Sa99620J0EM9',
    mediaType: 'email',
    direction: 'outbound',
    parentId: '0000Sa99620J0EM4',
    contactId: '0000Sa99620J0EM7',
    owners: [{ userName: 'kate' }],
    userData: [
      { key: 'Queue', value: 'Billing' },
      { key: 'Queue', value: 'Returns' },
      { key: 'Route', value: [{ key: 'Skill', value: 'German' }] },
      { key: 'ContactId', value: '0000Sa99620J0EM7' },
    ],
  })
})

test('a chat’s details hold its messages', () => {
  const { interaction, messages } = readContentAnswer(chatDetails, interactionId('0000Sa99620J0EM8'))
  expect(interaction.id).toBe('0000Sa99620J0EM8')
  expect(messages).toMatchObject([{ sender: 'customer', text: 'Hello' }])
})

test('of an id that nobody knows there is nothing', () => {
  const read = () => readContentAnswer(unknownDetails, interactionId('nobody'))
  expect(read).toThrow(expect.objectContaining({ kind: 'missing' }))
})
