import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeInteraction } from '#mocks/makeInteraction.ts'
import { ownerKey } from '#src/model/ids.ts'
import type { DataPair, DataValue } from '#src/model/interaction.ts'
import type { TranscriptMessage } from '#src/model/transcript.ts'
import { markedFields } from './maskedMarks.ts'
import { maskInteraction, maskRecord } from './maskInteraction.ts'
import { maskContent, maskMessages } from './maskMessages.ts'
import { defaultMaskRules, maskRules } from './maskRules.ts'

const card = '4242 4242 4242 4242'
const masked = '•••• •••• •••• 4242'
const all = maskRules({ kinds: ['card', 'iban', 'email', 'phone'], keys: ['CardNumber', 'Secret'] })

const message: TranscriptMessage = {
  index: 1,
  sender: 'customer',
  name: 'Ava',
  sent: undefined,
  event: undefined,
  isPrivate: false,
  text: 'Hello',
}

test('an interaction with nothing to mask is the same object', () => {
  const plain = makeInteraction({
    attributes: [{ key: 'Order', value: '88213' }],
    userData: [{ key: 'List', value: [{ key: 'Inner', value: 'x' }] }],
    raw: { id: 'x', userData: { List: { Inner: 'x' } }, n: 7 },
  })
  expect(maskInteraction(plain, all)).toBe(plain)
})

test('every text of an interaction is masked, the record when it is shown, and ids stay', () => {
  const noted: string[] = []
  const given = makeInteraction({
    id: '4242424242424242',
    subject: `My card ${card}`,
    comment: card,
    contactName: card,
    mediaType: card,
    phoneNumber: '112233',
    started: { kind: 'unreadable', sent: card },
    owners: [{ key: ownerKey('1'), name: card, userName: 'ava@example.com', userId: '1' }],
    attributes: [{ key: 'CardNumber', value: '123' }],
    userData: [{ key: card, value: [{ key: 'Note', value: card }] }],
    raw: { id: '4242424242424242', phoneNumber: 112233, [card]: [card, 4242424242424242], email: { body: card } },
  })
  const listed = maskInteraction(given, all, (field) => noted.push(field))
  expect(listed.raw).toBe(given.raw)
  const result = { ...listed, raw: maskRecord(listed.raw, all) }
  expect(JSON.stringify({ ...result, id: '', raw: { ...Object(result.raw), id: '' } })).not.toMatch(
    /4242.?4242|1122|ava@/,
  )
  expect(result).toMatchObject({
    id: '4242424242424242',
    subject: `My card ${masked}`,
    phoneNumber: '••• ••• 33',
    owners: [{ key: '1', name: masked, userName: 'a•••@example.com', userId: '1' }],
    attributes: [{ key: 'CardNumber', value: '••••••' }],
    userData: [{ key: masked, value: [{ key: 'Note', value: masked }] }],
    raw: { id: '4242424242424242', phoneNumber: '••• ••• 33', [masked]: [masked, masked], email: { body: masked } },
  })
  expect(noted).toEqual([
    'mediaType',
    'started',
    'subject',
    'comment',
    'contactName',
    'owner',
    'owner',
    'phoneNumber',
    'attributes › CardNumber',
    'userData',
    `userData › ${masked} › Note`,
  ])
})

test('a named key masks its value as a whole, in any case, lists and both forms of the record included', () => {
  const value = [
    { key: 'Inner', value: 'open' },
    { key: 'Empty', value: '' },
    { key: 'None', value: null },
  ]
  const given = makeInteraction({
    userData: [
      { key: 'card_number', value: card },
      { key: 'SECRET', value },
    ],
    raw: {
      userData: [{ key: 'Secret', type: 'str', value: 'open' }],
      customAttributes: { secret: { deep: ['open', 7, true, null] } },
    },
  })
  const result = maskInteraction(given, all)
  expect(result.userData).toEqual([
    { key: 'card_number', value: masked },
    { key: 'SECRET', value: [{ key: 'Inner', value: '••••••' }, ...value.slice(1)] },
  ])
  expect(maskRecord(given.raw, all)).toEqual({
    userData: [{ key: 'Secret', type: 'str', value: '••••••' }],
    customAttributes: { secret: { deep: ['••••••', '••••••', true, null] } },
  })
})

test('10,000 levels do not exhaust the stack', () => {
  const levels = 10_000
  let data: DataValue = card
  let raw: unknown = card
  for (let level = 0; level < levels; level++) {
    data = [{ key: 'List', value: data }]
    raw = level % 2 === 0 ? { List: raw } : [raw]
  }
  const result = maskInteraction(makeInteraction({ userData: [{ key: 'List', value: data }] }), defaultMaskRules)
  let inner: DataValue | undefined = result.userData
  while (typeof inner === 'object' && inner !== null) inner = inner[0]?.value
  expect(inner).toBe(masked)
  let leaf = maskRecord(raw, defaultMaskRules)
  while (typeof leaf === 'object' && leaf !== null) leaf = Object.values(leaf)[0]
  expect(leaf).toBe(masked)
})

test('prototype keys are keys like any other', () => {
  const raw: unknown = JSON.parse(`{"__proto__":{"polluted":"${card}"},"constructor":"${card}","toString":1}`)
  expect(JSON.stringify(maskRecord(raw, defaultMaskRules))).toBe(
    `{"__proto__":{"polluted":"${masked}"},"constructor":"${masked}","toString":1}`,
  )
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

test('two keys that look the same when masked keep their values', () => {
  const raw = { 'a 4242424242424242': 1, 'a 4242-4242-4242-4242': 2 }
  expect(maskRecord(raw, defaultMaskRules)).toEqual({
    [`a ${masked}`]: 1,
    [`a ${masked} (2)`]: 2,
  })
})

test('messages are masked in what is said and by whom; those without a finding stay the same', () => {
  const spoken = [message, { ...message, index: 2, name: card, text: `It is ${card}` }]
  const result = maskMessages(spoken, defaultMaskRules)
  expect(result[0]).toBe(message)
  expect(result[1]).toMatchObject({ index: 2, name: masked, text: `It is ${masked}` })
  expect(maskMessages([message], all)).toHaveLength(1)
  const content = { interaction: makeInteraction(), messages: [message] }
  expect(maskContent(content, all)).toBe(content)
})

test('what is masked is told by field, for whoever counts it later', () => {
  const given = makeInteraction({ subject: card, userData: [{ key: 'Notes', value: [{ key: 'Note', value: card }] }] })
  expect(markedFields(maskInteraction(given, defaultMaskRules))).toEqual(['subject', 'userData › Notes › Note'])
  expect(markedFields(given)).toEqual([])
})

const leaf = fc.oneof(
  fc.string(),
  fc.constantFrom(card, 'ava@example.com', '+46 70 123 45 67', 'CardNumber'),
  fc.integer(),
)
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('tree')),
    fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('Secret', 'key', 'value', '__proto__')), tie('tree')),
  ),
}))
const { pairs } = fc.letrec<{ pairs: readonly DataPair[]; value: DataValue }>((tie) => ({
  pairs: fc.array(fc.record({ key: fc.oneof(fc.string(), fc.constantFrom('Secret', card)), value: tie('value') })),
  value: fc.oneof({ depthSize: 'small' }, fc.string(), fc.constantFrom(card, 'ava@example.com', null), tie('pairs')),
}))

test('masking an interaction twice is masking it once, and the second time it is the same object', () => {
  fc.assert(
    fc.property(tree, pairs, pairs, fc.string(), (raw, attributes, userData, subject) => {
      const once = maskInteraction(makeInteraction({ attributes, userData, subject }), all)
      expect(maskInteraction(once, all)).toBe(once)
      const record = maskRecord(raw, all)
      expect(maskRecord(record, all)).toBe(record)
    }),
    { numRuns: 300 },
  )
})
