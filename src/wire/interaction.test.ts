import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Instant, instantOf } from '#src/model/instant.ts'
import { type Interaction, spanMs, startOf } from '#src/model/interaction.ts'
import { readHistoryAnswer } from './answer.ts'
import offsetsDiffer from './fixtures/answer-offsets-differ.json'
import unreadableRecords from './fixtures/answer-unreadable-records.json'
import callDuration from './fixtures/call-duration.json'
import commentNa from './fixtures/comment-na.json'
import contactInUserData from './fixtures/contact-in-user-data.json'
import contactNameInUserData from './fixtures/contact-name-in-user-data.json'
import customAttributes from './fixtures/custom-attributes.json'
import attributesNotAMap from './fixtures/custom-attributes-not-a-map.json'
import emailOfV3 from './fixtures/email-of-v3.json'
import endBad from './fixtures/end-bad.json'
import endMissing from './fixtures/end-missing.json'
import endWhileInProcess from './fixtures/end-while-in-process.json'
import wrongTypes from './fixtures/fields-of-wrong-types.json'
import idNumber from './fixtures/id-number.json'
import mediaObjectMember from './fixtures/media-object-member.json'
import mediaOtherCase from './fixtures/media-other-case.json'
import mediaUnknown from './fixtures/media-unknown.json'
import mediaVoice from './fixtures/media-voice.json'
import parentInteractionId from './fixtures/parent-interaction-id.json'
import phoneNumberNumber from './fixtures/phone-number-number.json'
import sample from './fixtures/sample.json'
import blankLost from './fixtures/stamp-blank-lost-and-gained.json'
import impossibleDate from './fixtures/stamp-impossible-date.json'
import stampIso from './fixtures/stamp-iso.json'
import stampUnreadable from './fixtures/stamp-unreadable.json'
import stampZoneless from './fixtures/stamp-without-offset.json'
import stateInProgress from './fixtures/state-in-progress.json'
import { InteractionReader, isUnreadable } from './interaction.ts'

function read(sent: unknown): Interaction {
  const interaction = new InteractionReader().read(sent)
  if (isUnreadable(interaction)) throw new Error(interaction.reason)
  return interaction
}

const iso = (at: Instant | undefined) => (at === undefined ? undefined : new Date(at).toISOString())

test('the resource page’s sample is read', () => {
  expect(read(sample)).toEqual({
    id: '0000Sa99620J0EM5',
    mediaType: 'facebooksession',
    direction: 'inbound',
    state: 'stopped',
    started: {
      kind: 'exact',
      at: Date.UTC(2013, 10, 25, 19, 2, 22),
      offsetMinutes: 120,
      sent: '2013-11-25 21:02:22.000+0200',
    },
    ended: {
      kind: 'exact',
      at: Date.UTC(2013, 10, 25, 19, 2, 25),
      offsetMinutes: 120,
      sent: '2013-11-25 21:02:25.000+0200',
    },
    subject: 'Customer support',
    comment: undefined,
    contactId: '0000Sa99620J0EM7',
    contactName: undefined,
    parentId: undefined,
    threadId: undefined,
    owners: [
      {
        key: 'cc9016eee9c84dfcb266c642d9fd92c5',
        name: 'Smith John',
        userName: 'JohnS',
        userId: 'cc9016eee9c84dfcb266c642d9fd92c5',
      },
    ],
    phoneNumber: undefined,
    talkMs: undefined,
    attributes: [],
    userData: [],
    raw: sample,
  })
})

test('a stamp that lost a blank and gained others names the same instant', () => {
  expect(iso(startOf(read(blankLost)))).toBe('2013-11-25T19:02:22.000Z')
})

test('ISO stamps are read, with and without milliseconds', () => {
  expect(iso(startOf(read(stampIso)))).toBe('2013-11-25T19:02:22.000Z')
  expect(spanMs(read(stampIso))).toBe(3_000)
})

test('a start without an offset is flagged and not guessed', () => {
  expect(read(stampZoneless).started).toEqual({ kind: 'zoneless', sent: stampZoneless.startDate })
})

test('a record with an unreadable start is kept, with the raw text', () => {
  expect(read(stampUnreadable).started).toEqual({ kind: 'unreadable', sent: 'yesterday at noon' })
  expect(read(impossibleDate).started).toEqual({ kind: 'unreadable', sent: impossibleDate.startDate })
})

test('stamps with different offsets compare by instant, not by text', () => {
  const [later, earlier] = readHistoryAnswer(offsetsDiffer).rows.map((row) => startOf(read(row)))
  expect(iso(later)).toBe('2013-11-25T19:30:00.000Z')
  expect(iso(earlier)).toBe('2013-11-25T19:02:22.000Z')
})

test('media are known in any case and by their aliases, and unknown ones keep their own name', () => {
  expect(read(mediaOtherCase).mediaType).toBe('chat')
  expect(read(mediaVoice).mediaType).toBe('call')
  expect(read(mediaUnknown).mediaType).toBe('hologram')
})

test('words that are members of every object are just unknown words', () => {
  expect(read(mediaObjectMember)).toMatchObject({ mediaType: 'constructor', direction: 'unknown', state: 'unknown' })
})

test('InProgress is InProcess', () => {
  expect(read(stateInProgress).state).toBe('in-process')
})

test('the state does not follow from the end, nor the end from the state', () => {
  expect(read(endMissing)).toMatchObject({ state: 'stopped', ended: undefined })
  expect(read(endWhileInProcess)).toMatchObject({ state: 'in-process', ended: { kind: 'exact' } })
})

test('a bad end does not cost the row', () => {
  expect(read(endBad)).toMatchObject({ id: endBad.id, ended: { kind: 'unreadable', sent: '{"at":1}' } })
})

test('a phone number that is a number and a duration that is a text are read', () => {
  expect(read(phoneNumberNumber)).toMatchObject({ phoneNumber: '46701234567', talkMs: 125_000 })
})

test('talk time is not the span from start to end', () => {
  expect(read(callDuration).talkMs).toBe(61_000)
  expect(spanMs(read(callDuration))).toBe(3_000)
})

test('a contact only inside the user data is found', () => {
  expect(read(contactInUserData).contactId).toBe('0000Sa99620J0EM7')
})

test('the contact’s name is taken from the attached data, a full one before parts', () => {
  expect(read(contactNameInUserData).contactName).toBe('Eva Maria Lind')
  expect(read({ ...contactNameInUserData, customAttributes: {} }).contactName).toBe('Eva Lind')
  expect(read({ ...contactNameInUserData, contactName: 'E. Lind' }).contactName).toBe('E. Lind')
})

test('custom attributes become pairs in their order', () => {
  expect(read(customAttributes).attributes).toEqual([
    { key: 'ServiceType', value: 'Billing' },
    { key: 'OrderNumber', value: '88213' },
  ])
  expect(read(attributesNotAMap).attributes).toEqual([{ key: '', value: 'none' }])
})

test('the parent and the thread are found under their other names', () => {
  expect(read(parentInteractionId)).toMatchObject({ parentId: '0000Sa99620J0EM4', threadId: '0000Sa99620J0TH1' })
})

test('the details of a v3 email are read', () => {
  expect(read(emailOfV3)).toMatchObject({
    direction: 'outbound',
    parentId: '0000Sa99620J0EM4',
    contactId: '0000Sa99620J0EM7',
    owners: [{ key: 'kate', name: 'kate', userName: 'kate', userId: undefined }],
  })
})

test('a comment NA and escaped or marked-up texts are kept as sent', () => {
  expect(read(commentNa)).toMatchObject({ comment: 'NA', subject: 'Re: \\"invoice\\" <b>88213</b>' })
})

test('an id that is a number is read as text', () => {
  expect(read(idNumber).id).toBe('99620')
})

test('fields of wrong types never cost the row', () => {
  expect(read(wrongTypes)).toMatchObject({
    id: wrongTypes.id,
    mediaType: '',
    direction: 'unknown',
    state: 'unknown',
    started: { kind: 'unreadable', sent: '[2013,11,25]' },
    subject: undefined,
    talkMs: undefined,
    owners: [{ userName: 'kate' }],
  })
})

test('only what is no object or has no id is unreadable, with a reason', () => {
  const reader = new InteractionReader()
  const read = readHistoryAnswer(unreadableRecords).rows.map((row) => reader.read(row))
  expect(read.map((each) => (isUnreadable(each) ? each.reason : 'read'))).toEqual([
    'read',
    'not an object',
    'not an object',
    'no id',
    'no id',
    'not an object',
  ])
})

test('the record is kept as it was sent', () => {
  expect(read(sample).raw).toBe(sample)
})

test('any record with an id is read, whatever else is in it', () => {
  const fields = fc.dictionary(fc.constantFrom(...Object.keys(wrongTypes), 'agentId', 'firstName'), fc.jsonValue())
  fc.assert(
    fc.property(fields, fc.string({ minLength: 1 }), (record, id) => {
      fc.pre(id.trim() !== '')
      const interaction = read({ ...record, id })
      expect(interaction.id).toBe(id)
      expect(instantOf(interaction.started)).not.toBeNaN()
    }),
  )
})
