import { expect, test } from 'vitest'
import agentId from './fixtures/owner-agent-id.json'
import bad from './fixtures/owner-bad.json'
import listOfDbid from './fixtures/owner-list-of-dbid.json'
import missing from './fixtures/owner-missing.json'
import repeated from './fixtures/owner-repeated.json'
import userNameOnly from './fixtures/owner-user-name-only.json'
import sample from './fixtures/sample.json'
import { OwnerReader } from './owner.ts'

const read = (record: Readonly<Record<string, unknown>>) => new OwnerReader().read(record)

test('an interaction may have no owner', () => {
  expect(read(missing)).toEqual([])
  expect(read({ ownerInformation: {} })).toEqual([])
  expect(read({ ownerInformation: [null, {}] })).toEqual([])
})

test('v3 sends a list, and DBID for id', () => {
  expect(read(listOfDbid)).toEqual([
    { key: '1042', name: 'Kate London', userName: 'kate', userId: undefined },
    { key: '1043', name: 'Ola Berg', userName: 'ola', userId: undefined },
  ])
})

test('without id and DBID the user name tells owners apart', () => {
  expect(read(userNameOnly)).toEqual([{ key: 'kate', name: 'kate', userName: 'kate', userId: undefined }])
})

test('an owner named twice is one owner', () => {
  expect(read(repeated)).toHaveLength(1)
  expect(read(agentId)).toEqual([{ key: 'kate', name: 'kate', userName: 'kate', userId: undefined }])
})

test('an owner that is a number is read as a user name', () => {
  expect(read(bad)).toMatchObject([{ key: '42' }])
})

test('the same person is the same object in all rows of an answer', () => {
  const reader = new OwnerReader()
  expect(reader.read(structuredClone(sample))).toBe(reader.read(structuredClone(sample)))
})

test('an id that comes with another name is read anew', () => {
  const reader = new OwnerReader()
  const named = (firstName: string) => reader.read({ ownerInformation: { id: 'a1', firstName } })
  expect([named('Kate'), named('Ola')].flat().map((owner) => owner.name)).toEqual(['Kate', 'Ola'])
})
