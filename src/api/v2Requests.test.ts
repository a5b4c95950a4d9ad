import { expect, test } from 'vitest'
import { Failure } from '#src/model/failure.ts'
import { segment } from './v2Requests.ts'

test.each(['', '.', '..', '\ud800', 'half \udc00 a sign'])(
  'an id that no path can hold is one that does not exist: %j',
  (id) => {
    expect(() => segment(id)).toThrow(Failure)
  },
)

test('any other id is one segment of a path', () => {
  expect(segment('a/b?c#d 👩')).toBe('a%2Fb%3Fc%23d%20%F0%9F%91%A9')
})
