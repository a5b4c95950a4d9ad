import { expect, test } from 'vitest'
import { spanMs, startOf } from '#src/model/interaction.ts'
import { makeInteraction, stampAt } from './makeInteraction.ts'

test('epoch times become stamps, and five minutes pass unless said otherwise', () => {
  const made = makeInteraction({ started: 1_000 })
  expect(startOf(made)).toBe(1_000)
  expect(spanMs(made)).toBe(300_000)
  expect(spanMs(makeInteraction({ started: 1_000, ended: 2_500 }))).toBe(1_500)
})

test('what is overridden as missing is missing', () => {
  expect(makeInteraction({ ended: undefined, subject: undefined })).toMatchObject({
    ended: undefined,
    subject: undefined,
  })
})

test('a stamp keeps its offset', () => {
  expect(stampAt(0, 120)).toEqual({ kind: 'exact', at: 0, offsetMinutes: 120, sent: '1970-01-01T02:00:00.000Z' })
})
