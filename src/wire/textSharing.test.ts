import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TextSharing } from './textSharing.ts'

const record = fc.dictionary(
  fc.constantFrom('id', 'subject', 'ownerInformation', 'userData', '__proto__', 'constructor'),
  fc.oneof(
    fc.constantFrom('a text of some length', 'cc9016eee9c84dfcb266c642d9fd92c5', 'short', 7, null),
    fc.dictionary(fc.constantFrom('id', 'lastName', 'key'), fc.constantFrom('Lindqvist-Okonkwo', 'x', 1, null)),
    fc.array(fc.constantFrom('in a list of texts', 1)),
  ),
)

test('what records hold is the same afterwards, to the order of the names', () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 8 }), (records) => {
      const sent = records.map((each) => JSON.stringify(each))
      const sharing = new TextSharing()
      const read = sent.map((text) => JSON.parse(text))
      for (const each of read) sharing.share(each)
      expect(read.map((each) => JSON.stringify(each))).toEqual(sent)
    }),
  )
})

test('equal owners are one, and another is not', () => {
  const text = JSON.stringify({ ownerInformation: { id: 'A', lastName: 'Smith' } })
  const [one, other, third] = [JSON.parse(text), JSON.parse(text), JSON.parse(text.replace('Smith', 'Smyth'))]
  const sharing = new TextSharing()
  for (const each of [one, other, third]) sharing.share(each)
  expect(other.ownerInformation).toBe(one.ownerInformation)
  expect(third.ownerInformation).toEqual({ id: 'A', lastName: 'Smyth' })
})
