import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Failure } from '#src/model/failure.ts'
import { contactId } from '#src/model/ids.ts'
import { readContactAnswer } from './contact.ts'
import details from './fixtures/contact-details.json'

const id = contactId('0000Sa99620J0EM7')

test('a customer’s name, numbers and addresses', () => {
  expect(readContactAnswer(details, id)).toEqual({
    id,
    name: 'Anna Öberg',
    phoneNumbers: ['+46 8 123 456', '4670'],
    emailAddresses: ['anna@example.com'],
  })
})

test('what is missing, or empty, is not there', () => {
  const attributes = { FirstName: [{ value: '' }], LastName: [], PhoneNumber: [{}, null] }
  expect(readContactAnswer({ attributes }, id)).toEqual({
    id,
    name: undefined,
    phoneNumbers: [],
    emailAddresses: [],
  })
})

test('any JSON value gives a customer or a failure', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.record({ attributes: fc.jsonValue() })), (body) => {
      try {
        expect(readContactAnswer(body, id).id).toBe(id)
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(Failure)
      }
    }),
  )
})
