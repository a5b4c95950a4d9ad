import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type InteractionId, interactionId } from '#src/model/ids.ts'
import { sampleOf } from './sample.ts'

const ids = fc.uniqueArray(fc.string().map(interactionId), { maxLength: 60 })
const seed = fc.nat(2 ** 31 - 1)
const many = (count: number): readonly InteractionId[] =>
  Array.from({ length: count }, (_, place) => interactionId(`0000Sa99620J${String(place).padStart(4, '0')}`))

test('the same seed draws the same, whatever the order', () => {
  fc.assert(
    fc.property(ids, fc.nat(70), seed, fc.nat(), (all, size, given, turn) => {
      const turned = [...all.slice(turn % (all.length + 1)), ...all.slice(0, turn % (all.length + 1))].toReversed()
      expect(sampleOf(turned, size, given)).toEqual(sampleOf(all, size, given))
    }),
  )
})

test('as many as asked for, each once and of those given', () => {
  fc.assert(
    fc.property(ids, fc.nat(70), seed, (all, size, given) => {
      const drawn = sampleOf([...all, ...all], size, given)
      expect(drawn).toHaveLength(Math.min(size, all.length))
      expect(new Set(drawn).size).toBe(drawn.length)
      expect(all).toEqual(expect.arrayContaining([...drawn]))
    }),
  )
})

test('a larger sample begins with the smaller', () => {
  fc.assert(
    fc.property(ids, fc.nat(30), fc.nat(30), seed, (all, size, more, given) => {
      expect(sampleOf(all, size + more, given).slice(0, size)).toEqual(sampleOf(all, size, given))
    }),
  )
})

test('seeds draw each of many about equally often', () => {
  const all = many(200)
  const times = new Map(all.map((id) => [id, 0]))
  for (let given = 0; given < 2_000; given++) {
    for (const id of sampleOf(all, 20, given)) times.set(id, (times.get(id) ?? 0) + 1)
  }
  // 200 each on average, with a deviation of about 13.
  for (const count of times.values()) {
    expect(count).toBeGreaterThan(130)
    expect(count).toBeLessThan(270)
  }
})

test('this sample stays what it is, so that a seed written down can be drawn again', () => {
  expect(sampleOf(many(1_284), 4, 4711)).toMatchInlineSnapshot(`
    [
      "0000Sa99620J1082",
      "0000Sa99620J0710",
      "0000Sa99620J0042",
      "0000Sa99620J0174",
    ]
  `)
})
