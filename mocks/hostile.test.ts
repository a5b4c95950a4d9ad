import { expect, test } from 'vitest'
import { searchableText } from '#src/explore/searchableText.ts'
import { csvOf } from '#src/export/csv.ts'
import { ndjsonOf } from '#src/export/json.ts'
import { jsonText } from '#src/export/jsonText.ts'
import type { Manifest } from '#src/export/manifest.ts'
import { exportedRecord } from '#src/export/record.ts'
import { writeAll } from '#src/export/stream.ts'
import { interactionId } from '#src/model/ids.ts'
import { noMaskRules } from '#src/privacy/maskRules.ts'
import { readArchive } from '#src/wire/archive.ts'
import { InteractionReader, isUnreadable } from '#src/wire/interaction.ts'
import { readMessages } from '#src/wire/messages.ts'
import { hostileDepth, hostileValues, hostileWorld } from './hostile.ts'

const now = Date.UTC(2026, 10, 20, 12)

const manifest: Manifest = {
  format: 'interaction-history-export',
  formatVersion: 1,
  version: '0',
  exportedAt: '2026-11-20T12:00:00.000Z',
  zone: 'UTC',
  filter: '',
  sort: '-started',
  columns: [],
  counts: { shown: 0, loaded: 0 },
  gaps: [],
  masked: [],
}

test('there are more than 150 of them, each with a name of its own', () => {
  expect(hostileValues.length).toBeGreaterThan(150)
  expect(new Set(hostileValues.map(({ name }) => name)).size).toBe(hostileValues.length)
  expect(new Set(hostileValues.map(({ value }) => value())).size).toBe(hostileValues.length)
})

test('every record can be read, and holds its value as it was sent', () => {
  const { world, ids } = hostileWorld(now)
  const reader = new InteractionReader()
  const read = new Map(
    world.interactions.map(({ record }) => {
      const each = reader.read(record)
      if (isUnreadable(each)) throw new Error(each.reason)
      return [String(each.id), each]
    }),
  )
  expect(read.size).toBe(hostileValues.length * 3)
  for (const { name, value } of hostileValues) {
    const [texts = '', words = ''] = ids.get(name) ?? []
    const text = value()
    expect(read.get(texts)).toMatchObject({ subject: text, comment: text, contactName: text })
    expect(read.get(texts)?.phoneNumber).toBe(text.slice(0, 20_000))
    expect(read.get(texts)?.userData[0]?.value).toBe(text)
    expect(read.get(words)).toMatchObject({ parentId: interactionId(text.slice(0, 20_000)), direction: 'unknown' })
    const lines = readMessages(world.content(texts, [])?.messages)
    expect(lines).toContainEqual(expect.objectContaining({ name: text, sender: 'customer', text }))
  }
})

test('what is searched is made ready soon, however long the parts are that it is made of', () => {
  const long = 'x'.repeat(1_048_576)
  const record = { id: 'one', subject: long, ownerInformation: { firstName: long, lastName: long } }
  const read = new InteractionReader().read(record)
  if (isUnreadable(read)) throw new Error(read.reason)
  const since = performance.now()
  expect(searchableText(read)).toContain('x x')
  // Comparing each of its signs would take minutes.
  expect(performance.now() - since).toBeLessThan(2_000)
})

test('what is exported reads back, no cell begins as a formula, and no object is polluted', {
  timeout: 30_000,
}, async () => {
  const { world } = hostileWorld(now)
  const rows = world.interactions.map(({ record }) => {
    const read = new InteractionReader().read(record)
    if (isUnreadable(read)) throw new Error(read.reason)
    return read
  })
  const options = { pause: () => Promise.resolve() }
  const lines: string[] = []
  await writeAll(
    ndjsonOf(rows, (row) => exportedRecord(row, noMaskRules), manifest, options),
    (text) => {
      lines.push(text)
    },
  )
  const back = readArchive(lines.join(''))
  if (!back.ok) throw new Error(back.problem.kind)
  expect(back.archive.interactions.map(({ subject }) => subject)).toEqual(rows.map(({ subject }) => subject))
  expect(back.archive.interactions.map(({ userData }) => userData)).toEqual(rows.map(({ userData }) => userData))

  const columns = [{ name: '=x', valueOf: (value: string) => value }]
  let csv = ''
  await writeAll(
    csvOf(
      hostileValues.map(({ value }) => value()),
      columns,
      options,
    ),
    (text) => {
      csv += text
    },
  )
  for (const line of csv.slice(1).matchAll(/(?:^|\r\n)"?([^"\r\n]?)/g)) expect(line[1]).not.toMatch(/[=+\-@]/)
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
})

test('10,000 levels are made without exhausting the stack', () => {
  expect(jsonText(hostileDepth(10_000)).length).toBeGreaterThan(90_000)
})
