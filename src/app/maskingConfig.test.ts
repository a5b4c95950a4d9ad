import { expect, test } from 'vitest'
import { maskText } from '#src/privacy/maskText.ts'
import { readConfig } from './config.ts'
import { rulesOf } from './rulesOf.ts'
import { toldOf } from './toldOf.ts'

const faults = async (masking: unknown) => {
  const read = await readConfig(JSON.stringify({ masking }))
  return read.ok ? [] : read.faults.map(toldOf).map(({ key, reason }) => `${key} ${reason}`)
}

async function masked(config: object, text: string): Promise<string> {
  const read = await readConfig(JSON.stringify(config))
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return maskText(text, rulesOf(read.config))
}

const all = '4242424242424242, ada@example.com, DE89370400440532013000, +46 8 123 45 67, 811218-9876'

test('cards alone are masked where nothing is said', async () => {
  expect(await masked({}, all)).toBe(
    '•••• •••• •••• 4242, ada@example.com, DE89370400440532013000, +46 8 123 45 67, 811218-9876',
  )
})

test('each kind is switched on and off by its own', async () => {
  const kinds = { card: false, iban: true, email: true, phone: true }
  expect(await masked({ masking: { kinds } }, all)).toBe(
    '4242424242424242, a•••@example.com, DE•• •••• •••• 3000, ••• ••• 67, 811218-9876',
  )
})

test('patterns are masked unless `id` is switched off', async () => {
  const patterns = [{ name: 'Personnummer', pattern: '999999-9999' }]
  expect(await masked({ masking: { patterns } }, all)).toMatch(/, ••••••$/)
  expect(await masked({ masking: { patterns, kinds: { id: false } } }, all)).toMatch(/, 811218-9876$/)
})

test('keys are masked as a whole: those named here, and those the dictionary says are', async () => {
  const config = { masking: { keys: ['PIN'] }, fields: { Salary: { mask: true } } }
  expect(await masked(config, '{"PIN":"1","Salary":"2","CVV":"3"}')).toBe(
    '{"PIN":"••••••","Salary":"••••••","CVV":"3"}',
  )
})

test.each([
  [true, 'masking must be false or an object, but is true'],
  [[], 'masking must be false or an object, but is []'],
  [{ kind: {} }, 'masking.kind is not a known key'],
  [{ kinds: { card: 1 } }, 'masking.kinds.card must be true or false, but is 1'],
  [{ kinds: { cards: true } }, 'masking.kinds.cards is not a known key'],
  [{ keys: 'PIN' }, 'masking.keys must be a list of keys, but is "PIN"'],
  [
    { patterns: [{ name: 'Id', pattern: '99' }] },
    'masking.patterns.0.pattern must have at least 4 digits or letters that may not be missing, but is "99"',
  ],
])('%j is a fault that names its place', async (sent, fault) => {
  expect(await faults(sent)).toEqual([fault])
})

test('a fault of the dictionary names its place too', async () => {
  const read = await readConfig('{"fields": {"A": {"lable": "x"}, "B": 5}}')
  expect(read.ok ? [] : read.faults.map(toldOf).map(({ key, reason }) => `${key} ${reason}`)).toEqual([
    'fields.A.lable is not a known key',
    'fields.B must be an object, but is 5',
  ])
})
