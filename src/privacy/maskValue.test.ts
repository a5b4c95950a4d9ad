import { expect, test } from 'vitest'
import { maskRules } from './maskRules.ts'
import { maskValue } from './maskValue.ts'

const rules = maskRules({ keys: ['Secret'], named: (key) => key.startsWith('Hidden') })
const card = '4242 4242 4242 4242'

test.each([
  [{ key: 'Note', value: `It is ${card}` }, 'It is •••• •••• •••• 4242'],
  [{ key: 'secret', value: 'open' }, '••••••'],
  [{ key: 'secret', value: card }, '•••• •••• •••• 4242'],
  [{ key: 'secret', value: `It is ${card}` }, '••••••'],
  [{ key: 'Note', path: ['List', 'Secret'], value: 'open' }, '••••••'],
  [{ key: 'HiddenNote', value: 'open' }, '••••••'],
  [{ key: 'Note', path: ['List'], value: 'open' }, 'open'],
  [{ key: 'secret', value: '' }, ''],
])('%j is shown as %s, and stays so', (placed, masked) => {
  expect(maskValue(placed, rules)).toBe(masked)
  expect(maskValue({ ...placed, value: masked }, rules)).toBe(masked)
})
