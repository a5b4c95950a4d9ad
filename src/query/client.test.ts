import { expect, test } from 'vitest'
import { Failure } from '#src/model/failure.ts'
import { retryWait, shouldRetry } from './client.ts'

test.each(['offline', 'timeout', 'server', 'unreadable'] as const)('%s is tried twice again', (kind) => {
  expect([0, 1, 2].map((count) => shouldRetry(count, new Failure(kind)))).toEqual([true, true, false])
})

test.each(['signed-out', 'forbidden', 'missing', 'rejected', 'unavailable'] as const)(
  '%s is not tried again: it would fail again',
  (kind) => {
    expect(shouldRetry(0, new Failure(kind))).toBe(false)
  },
)

test('the wait doubles, with up to half of it off', () => {
  const failure = new Failure('server')
  expect([0, 1, 2].map((count) => retryWait(count, failure, 1))).toEqual([500, 1_000, 2_000])
  expect(retryWait(0, failure, 0)).toBe(250)
  expect(retryWait(40, failure, 1)).toBe(30_000)
})

test('Retry-After is obeyed', () => {
  expect(retryWait(0, new Failure('server', { retryAfterMs: 7_000 }), 1)).toBe(7_000)
})

test('a server that wants to be left alone for long is not waited for', () => {
  expect(shouldRetry(0, new Failure('server', { retryAfterMs: 3_600_000 }))).toBe(false)
})
