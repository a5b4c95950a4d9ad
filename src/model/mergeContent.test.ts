import { expect, test } from 'vitest'
import { makeInteraction } from '#mocks/makeInteraction.ts'
import { mergeContent } from './mergeContent.ts'

test('the content wins where both have something to say', () => {
  const merged = mergeContent(
    makeInteraction({ state: 'in-process', subject: 'Refund' }),
    makeInteraction({ state: 'stopped', subject: 'Refund for order 88213' }),
  )
  expect(merged).toMatchObject({ state: 'stopped', subject: 'Refund for order 88213' })
})

test('what the content leaves out stays as the list has it', () => {
  const attributes = [{ key: 'OrderNumber', value: '88213' }]
  const merged = mergeContent(
    makeInteraction({ direction: 'inbound', subject: 'Refund', attributes, talkMs: 4_000 }),
    makeInteraction({ direction: 'unknown', subject: undefined, attributes: [], talkMs: undefined }),
  )
  expect(merged).toMatchObject({ direction: 'inbound', subject: 'Refund', attributes, talkMs: 4_000 })
})

test('an unreadable stamp of the content does not hide a readable one of the list', () => {
  const listed = makeInteraction()
  const merged = mergeContent(listed, makeInteraction({ started: { kind: 'unreadable', sent: 'soon' } }))
  expect(merged?.started).toEqual(listed.started)
})

test('either reading alone is the whole of it', () => {
  const one = makeInteraction()
  expect(mergeContent(one, undefined)).toBe(one)
  expect(mergeContent(undefined, one)).toBe(one)
  expect(mergeContent(undefined, undefined)).toBeUndefined()
})
