import fc from 'fast-check'
import { expect, test } from 'vitest'
import { interactionId } from '#src/model/ids.ts'
import { instant } from '#src/model/instant.ts'
import { readReviews, withNote, withReviewed, writeReviews } from './reviewData.ts'
import { noReviews, type Reviews } from './reviews.ts'

const at = instant(Date.UTC(2026, 10, 20, 12))
const one = interactionId('one')

const change = fc.oneof(
  fc.record({ id: fc.string({ minLength: 1 }), at: fc.option(fc.nat(), { nil: undefined }) }),
  fc.record({ id: fc.string({ minLength: 1 }), note: fc.string({ unit: 'grapheme' }) }),
)

test('what is kept is read again as it was', () => {
  fc.assert(
    fc.property(fc.array(change), (changes) => {
      const reviews = changes.reduce<Reviews>(
        (before, each) =>
          'note' in each
            ? withNote(before, interactionId(each.id), each.note)
            : withReviewed(before, interactionId(each.id), each.at === undefined ? undefined : instant(each.at)),
        noReviews,
      )
      expect(readReviews(writeReviews(reviews))).toEqual(reviews)
    }),
  )
})

test('what is no longer reviewed and has no note leaves nothing', () => {
  const reviewed = withReviewed(noReviews, one, at)
  expect(withReviewed(reviewed, one, undefined).size).toBe(0)
  const noted = withNote(reviewed, one, 'Kind')
  expect(withReviewed(noted, one, undefined).get(one)).toEqual({ reviewedAt: undefined, note: 'Kind' })
  expect(withNote(withReviewed(noted, one, undefined), one, ' ').size).toBe(0)
})

test('what cannot be read is passed over', () => {
  for (const kept of [null, '', '{', '[]', '{"version":2,"reviews":[]}']) expect(readReviews(kept).size).toBe(0)
  const odd = { version: 1, reviews: [{ id: 'one', note: 'x' }, { id: '' }, 7, { id: 'other', reviewed: 'yesterday' }] }
  expect([...readReviews(JSON.stringify(odd)).keys()]).toEqual([one])
})
