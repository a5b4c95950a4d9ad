import { afterEach, expect, test } from 'vitest'
import { MINUTE, SECOND } from '#src/model/instant.ts'
import { formatDuration, writeDurationsIn } from './duration.ts'

afterEach(() => writeDurationsIn('en'))

const span = 15 * MINUTE + 4 * SECOND

test.each(['de', 'fr-CA', 'es', 'pt-BR', 'ja'])(
  'a span in %s has its numbers, two digits in the smaller unit',
  (locale) => {
    writeDurationsIn(locale)
    expect(formatDuration(span)).toMatch(/^15\D+04\D*$/)
  },
)

test('a span in Arabic has its words, and English comes back', () => {
  writeDurationsIn('ar')
  expect(formatDuration(span)).toMatch(/[\u0600-\u06ff]/)
  writeDurationsIn('en-US')
  expect(formatDuration(span)).toBe('15m 04s')
})
