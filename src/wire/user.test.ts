import { expect, test } from 'vitest'
import { readUser } from './user.ts'

test('the user of v2', () => {
  const user = { id: 'u1', userName: 'kate', firstName: 'Kate', lastName: 'London', roles: ['ROLE_AGENT'] }
  expect(readUser({ statusCode: 0, user })).toEqual({ id: 'u1', userName: 'kate', name: 'Kate London' })
})

test('the user of v3, without the password that may be there', () => {
  const user = { DBID: 1042, userName: 'kate', firstName: 'Kate', password: 'secret' }
  expect(readUser({ status: { code: 0 }, data: { user } })).toEqual({ id: '1042', userName: 'kate', name: 'Kate' })
})

test('a user with a name only', () => {
  expect(readUser({ statusCode: 0, user: { userName: 'kate' } })).toEqual({
    id: 'kate',
    userName: 'kate',
    name: 'kate',
  })
})

test.each([{ statusCode: 0 }, { statusCode: 0, user: null }, { statusCode: 0, user: {} }, null, 'x', []])(
  '%j names nobody',
  (body) => {
    expect(readUser(body)).toBeUndefined()
  },
)

test('nobody signed in is a failure', () => {
  expect(() => readUser({ statusCode: 20 })).toThrow(expect.objectContaining({ kind: 'signed-out' }))
})
