import { expect, test } from 'vitest'
import type { DataPair } from '#src/model/interaction.ts'
import { changedData } from './changedData.ts'

const pair = (key: string, value: DataPair['value']): DataPair => ({ key, value })

const told = (listed: readonly DataPair[], own: readonly DataPair[]) =>
  changedData(listed, own).map(({ key, values }) => [key, ...values])

test('nothing changed where both tell the same, or the list tells nothing', () => {
  const data = [pair('Order', '1'), pair('Note', [pair('Text', 'a')])]
  expect(told(data, data)).toEqual([])
  expect(told([], data)).toEqual([])
})

test('a key that was sent more than once changed, unless it stayed the same', () => {
  expect(told([], [pair('Queue', 'a'), pair('Order', '1'), pair('Queue', 'b'), pair('Queue', 'b')])).toEqual([
    ['Queue', 'a', 'b'],
  ])
  expect(told([], [pair('Queue', 'a'), pair('Queue', 'a')])).toEqual([])
})

test('what the list told otherwise comes first, what it told already only once', () => {
  expect(told([pair('Queue', 'a')], [pair('Queue', 'b')])).toEqual([['Queue', 'a', 'b']])
  expect(told([pair('Queue', 'a')], [pair('Queue', 'a'), pair('Queue', 'b')])).toEqual([['Queue', 'a', 'b']])
})

test('a key that came, and one that went', () => {
  expect(told([pair('Gone', 'x')], [pair('New', 'y')])).toEqual([
    ['Gone', 'x', undefined],
    ['New', undefined, 'y'],
  ])
})

test('keys within lists are told apart from their like elsewhere', () => {
  const [change] = changedData([pair('Order', [pair('Note', 'a')])], [pair('Order', [pair('Note', 'b')])])
  expect(change).toMatchObject({ key: 'Note', within: { key: 'Order' }, values: ['a', 'b'] })
})
