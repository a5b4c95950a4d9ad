import { expect, test } from 'vitest'
import type { DataStep } from '#src/explore/differences.ts'
import { keyPath } from './keyPath.ts'

const within = (...keys: readonly string[]) =>
  keys.reduce<DataStep | undefined>((above, key) => ({ key, within: above }), undefined)

test('a key is named behind what it stands in, a deep one behind the nearest', () => {
  expect(keyPath({ key: 'Order', within: undefined })).toBe('Order')
  expect(keyPath({ key: '', within: within('List') })).toBe('List › (no key)')
  expect(keyPath({ key: 'Order', within: within('A', 'B') })).toBe('A › B › Order')
  expect(keyPath({ key: 'Order', within: within('A', 'B', 'C') })).toBe('… › B › C › Order')
})
