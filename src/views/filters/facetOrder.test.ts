import { expect, test } from 'vitest'
import { inKnownOrder, inUsualOrder, withNewcomers, withTicked } from './facetOrder.ts'

const of = (...values: readonly string[]) =>
  values.map((value, at) => ({ value, label: value, count: 100 - at, loaded: 100 }))
const names = (values: readonly { readonly value: string }[]) => values.map(({ value }) => value)

test('values stand in their usual order, whatever their counts', () => {
  expect(names(inUsualOrder('media', of('workitem', 'chat', 'call')))).toEqual(['call', 'chat', 'workitem'])
  expect(names(inUsualOrder('state', of('new', 'stopped')))).toEqual(['stopped', 'new'])
  expect(names(inUsualOrder('duration', of('none', 'under-1m')))).toEqual(['under-1m', 'none'])
})

test('values that nobody has heard of stand at the end, by name', () => {
  expect(names(inUsualOrder('media', of('hologram', 'constructor', 'sms')))).toEqual(['sms', 'constructor', 'hologram'])
})

test('what is ticked but does not occur can be ticked off', () => {
  expect(withTicked(of('call'), ['call', 'pigeon'])).toEqual([
    { value: 'call', label: 'call', count: 100, loaded: 100 },
    { value: 'pigeon', label: 'pigeon', count: 0, loaded: 0 },
  ])
})

test('a known order outlives other counts, and newcomers go last', () => {
  const order = withNewcomers(['a', 'b', 'c'], of('c', 'd', 'a'))
  expect(order).toEqual(['a', 'b', 'c', 'd'])
  expect(names(inKnownOrder(order, of('c', 'd', 'a')))).toEqual(['a', 'c', 'd'])
})
