import { expect, test } from 'vitest'
import { Claims } from './claims.ts'

const options = (signal = new AbortController().signal, timeLimitMs = 5_000) => ({
  signal,
  timeLimitMs,
  detail: 'POST',
})
const now = () => performance.now()

test('an event finds who waits for it, whichever comes first', async () => {
  const claims = new Claims()
  const sentAt = now()
  const waiting = claims.claim('1', sentAt, options())
  claims.deliver('2', 'two')
  claims.deliver('1', 'one')
  expect(await waiting).toBe('one')
  expect(await claims.claim('2', sentAt, options())).toBe('two')
})

test('an event is claimed once', async () => {
  const claims = new Claims()
  const sentAt = now()
  claims.deliver('1', 'one')
  await claims.claim('1', sentAt, options())
  await expect(claims.claim('1', sentAt, options(undefined, 10))).rejects.toMatchObject({ kind: 'timeout' })
})

test('an event from before the request was sent answers another by the same name', async () => {
  const claims = new Claims()
  claims.deliver('1', 'of a server that has begun to count anew')
  const waiting = claims.claim('1', now() + 1, options())
  claims.deliver('1', 'one')
  expect(await waiting).toBe('one')
})

test('of the events that nobody claims the last hundred are kept', async () => {
  const claims = new Claims()
  const sentAt = now()
  for (let key = 0; key <= 100; key += 1) claims.deliver(String(key), key)
  expect(await claims.claim('1', sentAt, options())).toBe(1)
  expect(await claims.claim('100', sentAt, options())).toBe(100)
  await expect(claims.claim('0', sentAt, options(undefined, 10))).rejects.toMatchObject({ kind: 'timeout' })
})

test('an abort ends the waiting with its own reason', async () => {
  const controller = new AbortController()
  const waiting = new Claims().claim('1', now(), options(controller.signal))
  controller.abort(new Error('another customer'))
  await expect(waiting).rejects.toThrow('another customer')
})

test('when nothing more can come all are told, and what came before is dropped', async () => {
  const claims = new Claims()
  const sentAt = now()
  claims.deliver('3', 'three')
  const waiting = [claims.claim('1', sentAt, options()), claims.claim('2', sentAt, options())]
  const reason = new Error('gone')
  claims.failAll(reason)
  for (const each of waiting) await expect(each).rejects.toBe(reason)
  await expect(claims.claim('3', sentAt, options(undefined, 10))).rejects.toMatchObject({ kind: 'timeout' })
})

test('where two wait by one name the event is the latter’s', async () => {
  const claims = new Claims()
  const former = claims.claim('1', now(), options())
  const latter = claims.claim('1', now(), options())
  await expect(former).rejects.toMatchObject({ kind: 'timeout' })
  claims.deliver('1', 'one')
  expect(await latter).toBe('one')
})
