import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeWire } from '#mocks/makeInteraction.ts'
import { type Archive, type ArchiveProblem, readArchive } from './archive.ts'
import bare from './fixtures/answer-bare.json'
import ofV3 from './fixtures/answer-of-v3.json'
import partial from './fixtures/answer-partial.json'
import refused from './fixtures/answer-refused.json'
import withUnreadable from './fixtures/answer-unreadable-records.json'
import withoutRows from './fixtures/answer-without-rows.json'
import contentChat from './fixtures/content-chat.json'
import emailOfV3 from './fixtures/content-email-of-v3.json'

function opened(sent: unknown): Archive {
  const read = readArchive(typeof sent === 'string' ? sent : JSON.stringify(sent))
  if (!read.ok) throw new Error(read.problem.kind)
  return read.archive
}

function problemOf(text: string): ArchiveProblem | undefined {
  const read = readArchive(text)
  return read.ok ? undefined : read.problem
}

const idsOf = ({ interactions }: Archive) => interactions.map(({ id }) => id)

test('a list of v2, bare or in an answer', () => {
  expect(idsOf(opened(bare))).toEqual(['0000Sa99620J0EM5'])
  expect(idsOf(opened({ statusCode: 0, interactions: [makeWire(), makeWire({ id: 'b' })] }))).toHaveLength(2)
})

test('a list of v3', () => {
  expect(idsOf(opened(ofV3))).toEqual(['0000Sa99620J0EM5', '0000Sa99620J0EM6'])
})

test('one interaction of v2 with its messages', () => {
  const archive = opened(contentChat)
  expect(archive.contents.get(archive.interactions[0]!.id)?.messages).toHaveLength(3)
})

test('the details of v3, whose id stands beside the record', () => {
  expect(idsOf(opened(emailOfV3))).toEqual(['0000Sa99620J0EM9'])
})

test('one record by itself, and one record on each line', () => {
  expect(idsOf(opened(makeWire()))).toHaveLength(1)
  const lines = [makeWire(), makeWire({ id: 'b' })].map((each) => JSON.stringify(each))
  expect(idsOf(opened(lines.join('\r\n')))).toEqual(['0000Sa99620J0EM5', 'b'])
})

test('a file that was cut loses its last line and says so', () => {
  const lines = [makeWire(), makeWire({ id: 'b' })].map((each) => JSON.stringify(each)).join('\n')
  const archive = opened(lines.slice(0, -20))
  expect(idsOf(archive)).toEqual(['0000Sa99620J0EM5'])
  expect(archive.unreadable).toMatchObject([{ reason: 'not JSON', line: 2 }])
})

test('of several records of one interaction the last counts', () => {
  const archive = opened([makeWire(), makeWire({ subject: 'later' })])
  expect(archive.interactions).toMatchObject([{ subject: 'later' }])
})

test('records that cannot be read are counted, and partial answers say so', () => {
  expect(opened(withUnreadable).unreadable.length).toBeGreaterThan(0)
  expect(opened(partial).partial).toBe('Archive is being moved')
})

test('a byte order mark is no part of the file, and an empty list is an archive of nothing', () => {
  expect(idsOf(opened('\ufeff[]'))).toEqual([])
})

test('what is none of these says why', () => {
  expect(problemOf(' \n')).toEqual({ kind: 'empty' })
  expect(problemOf('Started,Subject\r\n1,2')).toMatchObject({ kind: 'not JSON', detail: expect.stringMatching(/./) })
  expect(problemOf('{\n  "id": "1",\n  oops\n}')).toMatchObject({ kind: 'not JSON', line: 3 })
  expect(problemOf('<html><body>Sign in</body></html>')).toMatchObject({ kind: 'not JSON' })
  expect(problemOf('{"name":"package"}')).toEqual({ kind: 'no interactions' })
  expect(problemOf('42')).toEqual({ kind: 'no interactions' })
  expect(problemOf(JSON.stringify(withoutRows))).toEqual({ kind: 'no interactions' })
  expect(problemOf(JSON.stringify(refused))).toMatchObject({ kind: 'refused', failure: { kind: 'forbidden' } })
  expect(problemOf('[1, null, "x"]')).toMatchObject({ kind: 'nothing readable', unreadable: [{}, {}, {}] })
})

test('an export of nothing is an archive', () => {
  const manifest = { format: 'interaction-history-export', formatVersion: 1, zone: 'UTC', columns: 7 }
  expect(opened(`${JSON.stringify({ manifest })}\n`)).toMatchObject({
    interactions: [],
    manifest: { zone: 'UTC', columns: [], filter: '' },
  })
})

test('no text at all makes it throw', { timeout: 30_000 }, () => {
  const file = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.array(fc.oneof(fc.json(), fc.string()), { maxLength: 4 }).map((lines) => lines.join('\n')),
    fc
      .record({ interactions: fc.jsonValue(), interaction: fc.jsonValue(), manifest: fc.jsonValue() })
      .map((each) => JSON.stringify(each)),
  )
  fc.assert(
    fc.property(file, (text) => {
      expect(readArchive(text)).toHaveProperty('ok')
    }),
    { numRuns: 200 },
  )
  expect(problemOf('['.repeat(200_000))).toMatchObject({ kind: 'not JSON' })
  expect(problemOf('['.repeat(200_000) + ']'.repeat(200_000))).toBeDefined()
  expect(problemOf(`${'{"data":'.repeat(5_000)}{}${'}'.repeat(5_000)}`)).toEqual({ kind: 'no interactions' })
})
