import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeInteraction, makeWire, stampAt } from '#mocks/makeInteraction.ts'
import { ownerKey } from '#src/model/ids.ts'
import { instant, type Stamp } from '#src/model/instant.ts'
import type { DataPair, DataValue, Interaction } from '#src/model/interaction.ts'
import type { TranscriptMessage } from '#src/model/transcript.ts'
import { maskInteraction } from '#src/privacy/maskInteraction.ts'
import { defaultMaskRules, noMaskRules } from '#src/privacy/maskRules.ts'
import { clockIn } from '#src/time/clock.ts'
import { type Archive, readArchive } from '#src/wire/archive.ts'
import { InteractionReader, isUnreadable } from '#src/wire/interaction.ts'
import { jsonOf, ndjsonOf } from './json.ts'
import { jsonText } from './jsonText.ts'
import { makeManifest, maskedCounter } from './manifest.ts'
import { exportedRecord } from './record.ts'
import { type TextStream, writeAll } from './stream.ts'

const at = instant(Date.UTC(2026, 10, 20, 12))
const counter = maskedCounter()
const manifest = makeManifest({
  at,
  clock: clockIn('Europe/Berlin'),
  version: '0.1.0',
  filter: 'media:chat refund',
  sort: '-started',
  columns: ['Started', 'Subject'],
  counts: { shown: 2, loaded: 12 },
  gaps: [{ from: instant(Date.UTC(2026, 6, 3)), to: instant(Date.UTC(2026, 6, 4)), reason: 'the limit of 100' }],
  masked: counter.counts,
})
const calm = { pause: () => Promise.resolve() }

async function textOf(stream: TextStream): Promise<string> {
  const chunks: string[] = []
  await writeAll(stream, (chunk) => void chunks.push(chunk))
  return chunks.join('')
}

function opened(text: string): Archive {
  const read = readArchive(text)
  if (!read.ok) throw new Error(read.problem.kind)
  return read.archive
}

const forms = [
  ['JSON', jsonOf],
  ['NDJSON', ndjsonOf],
] as const

test('the manifest tells what, when, in which zone and what is missing', () => {
  expect(manifest).toEqual({
    format: 'interaction-history-export',
    formatVersion: 1,
    version: '0.1.0',
    exportedAt: '2026-11-20T13:00:00.000+01:00',
    zone: 'Europe/Berlin',
    filter: 'media:chat refund',
    sort: '-started',
    columns: ['Started', 'Subject'],
    counts: { shown: 2, loaded: 12 },
    gaps: [{ from: '2026-07-03T02:00:00.000+02:00', to: '2026-07-04T02:00:00.000+02:00', reason: 'the limit of 100' }],
    masked: [],
  })
})

test('what was masked is counted by field', () => {
  const { counts, note } = maskedCounter()
  const card = '4242424242424242'
  for (const subject of [card, 'none', card]) maskInteraction(makeInteraction({ subject }), defaultMaskRules, note)
  expect([...counts]).toEqual([['subject', 2]])
})

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('__proto__', 'constructor', '=1+1', '\n', '\u2028'),
)
const some = text.map((each) => (each === '' ? undefined : each))
const { pairs } = fc.letrec<{ pairs: readonly DataPair[]; value: DataValue }>((tie) => ({
  pairs: fc.array(fc.record({ key: text, value: tie('value') }), { maxLength: 3 }),
  value: fc.oneof({ depthSize: 'small' }, text, fc.constant(null), tie('pairs')),
}))
const east: Stamp = { kind: 'exact', at, offsetMinutes: 120, sent: '2026-11-20 14:00:00.000+0200' }
const owner = fc
  .tuple(
    text.filter((each) => each !== ''),
    fc.constantFrom('id', 'user', 'number', 'name'),
    some,
  )
  .map(([key, kind, other]) => {
    const userName = kind === 'user' ? key : kind === 'name' ? undefined : other
    const name = kind === 'name' ? key : (other ?? key)
    return { key: ownerKey(key), name, userName, userId: kind === 'id' ? key : undefined }
  })
const interaction: fc.Arbitrary<Interaction> = fc
  .record({
    id: text.filter((each) => each.trim() !== ''),
    mediaType: fc.constantFrom('call', 'chat', 'email', 'hologram'),
    direction: fc.constantFrom('inbound', 'outbound', 'internal', 'consult', 'unknown'),
    state: fc.constantFrom('new', 'pending', 'in-process', 'stopped', 'unknown'),
    subject: some,
    comment: some,
    contactId: some,
    contactName: some.map((name) => name ?? 'Ava'),
    parentId: some,
    threadId: some,
    phoneNumber: some,
    talkMs: fc.option(
      fc.integer({ min: 0, max: 9_999 }).map((seconds) => seconds * 1_000),
      { nil: undefined },
    ),
    started: fc.constantFrom(stampAt(at), { kind: 'unreadable' as const, sent: 'N/A' }),
    ended: fc.constantFrom(undefined, east, {
      kind: 'exact' as const,
      at,
      offsetMinutes: 0,
      sent: String(at),
    }),
    owners: owner.map((each) => [each]),
    attributes: pairs,
    userData: pairs,
  })
  .map(makeInteraction)

const message: fc.Arbitrary<TranscriptMessage> = fc.record({
  index: fc.nat(),
  sender: fc.constantFrom('customer', 'agent', 'system', 'unknown'),
  name: some,
  sent: fc.constantFrom(undefined, stampAt(at)),
  event: fc.constantFrom(undefined, 'ParticipantJoined'),
  isPrivate: fc.boolean(),
  text,
})
const messages = fc
  .uniqueArray(message, { selector: ({ index }) => index })
  .map((each) => each.sort((one, other) => one.index - other.index))

for (const [name, form] of forms) {
  test(`${name}: what is written reads back as the same, with its messages`, async () => {
    const rows = fc.uniqueArray(fc.tuple(interaction, fc.option(messages, { nil: undefined })), {
      selector: ([each]) => each.id,
      maxLength: 4,
    })
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const recordOf = ([each, said]: (typeof given)[number]) => exportedRecord(each, noMaskRules, said)
        const archive = opened(await textOf(form(given, recordOf, manifest, calm)))
        expect(archive.interactions.map((each) => ({ ...each, raw: undefined }))).toEqual(given.map(([each]) => each))
        const said = given.flatMap(([{ id }, each]) => (each === undefined ? [] : [[id, each] as const]))
        expect(Array.from(archive.contents, ([id, { messages }]) => [id, messages])).toEqual(said)
        expect(archive.unreadable).toEqual([])
        expect(archive.manifest).toEqual(manifest)
      }),
    )
  })

  test(`${name}: a record that came from a server is written as it came`, async () => {
    const sent = makeWire({ email: { body: '<p>Dear Ava</p>' }, uri: 'http://localhost' })
    const read = new InteractionReader().read(sent)
    if (isUnreadable(read)) throw new Error(read.reason)
    const [again] = opened(
      await textOf(form([read], (each) => exportedRecord(each, noMaskRules), manifest, calm)),
    ).interactions
    expect(again).toEqual(read)
  })

  test(`${name}: a record says the customer’s zone, and reads back as the same without it`, async () => {
    const given = makeInteraction()
    const written = await textOf(
      form([given], (each) => exportedRecord(each, noMaskRules, undefined, 'Asia/Kolkata'), manifest, calm),
    )
    expect(written).toContain('"customerZone":"Asia/Kolkata"')
    expect(opened(written).interactions.map((each) => ({ ...each, raw: undefined }))).toEqual([given])
  })

  test(`${name}: long values, deep ones and prototype keys survive`, async () => {
    let deep: unknown = 'x'
    for (let level = 0; level < 10_000; level++) deep = level % 2 === 0 ? { List: deep } : [deep]
    const raw: unknown = JSON.parse('{"id":"1","__proto__":{"polluted":1},"constructor":2}')
    const given = makeInteraction({ raw: { ...Object(raw), long: '\u2028"'.repeat(524_288), deep } })
    const text = await textOf(form([given], (each) => exportedRecord(each, noMaskRules), manifest, calm))
    const [again] = opened(text).interactions
    expect(jsonText(again?.raw)).toBe(jsonText(given.raw))
    expect(jsonText(again?.raw)).toContain('"__proto__":{"polluted":1}')
  })
}

test('what the rules name is masked in the record as it came too', () => {
  const raw = { id: '1', subject: 'Card 4111 1111 1111 1111', extra: { note: '4111111111111111' } }
  const written = exportedRecord(makeInteraction({ subject: raw.subject, raw }), defaultMaskRules)
  expect(written).toMatchObject({ id: '1' })
  expect(jsonText(written)).not.toMatch(/4111 ?1111/)
  expect(jsonText(exportedRecord(makeInteraction({ subject: raw.subject }), defaultMaskRules))).not.toContain('4111')
})

test('JSON of any value is what the engine writes, deep or not', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const wrapped = (levels: number) => {
        let deep: unknown = value
        for (let level = 0; level < levels; level++) deep = [deep]
        return deep
      }
      expect(jsonText(value)).toBe(JSON.stringify(value))
      const brackets = 20_000
      expect(jsonText(wrapped(brackets)).slice(brackets, -brackets)).toBe(JSON.stringify(value))
    }),
    { numRuns: 30 },
  )
})
