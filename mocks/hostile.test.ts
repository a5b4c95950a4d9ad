import { expect, test } from 'vitest'
import { jsonText } from '#src/export/jsonText.ts'
import { interactionId } from '#src/model/ids.ts'
import { InteractionReader, isUnreadable } from '#src/wire/interaction.ts'
import { readMessages } from '#src/wire/messages.ts'
import { hostileDepth, hostileValues, hostileWorld } from './hostile.ts'

const now = Date.UTC(2026, 10, 20, 12)

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
  expect(read.size).toBe(hostileValues.length * 2)
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

test('10,000 levels are made without exhausting the stack', () => {
  expect(jsonText(hostileDepth(10_000)).length).toBeGreaterThan(90_000)
})
