import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DictionaryEntry } from './dictionary.ts'
import { valueLink } from './valueLink.ts'

const entry = (rest: Partial<DictionaryEntry>): DictionaryEntry => ({ key: 'k', labels: new Map(), ...rest })

test.each([
  [entry({ link: 'https://crm.example.com/orders/{value}' }), '88/213', 'https://crm.example.com/orders/88%2F213'],
  [entry({ type: 'email' }), 'ada@example.com', 'mailto:ada@example.com'],
  [entry({ type: 'phone' }), '+46 (8) 123 45', 'tel:+46812345'],
  [entry({ type: 'url' }), ' https://example.com/a?b=c ', 'https://example.com/a?b=c'],
  [entry({ type: 'email', link: 'https://crm.example.com/?m={value}' }), 'a', 'https://crm.example.com/?m=a'],
])('%j leads somewhere: %s', (given, value, href) => {
  expect(valueLink(given, value)).toBe(href)
})

test.each([
  [undefined, 'https://example.com/'],
  [entry({}), 'https://example.com/'],
  [entry({ type: 'number' }), '7'],
  [entry({ type: 'url' }), 'http://example.com/'],
  [entry({ type: 'url' }), 'javascript:alert(1)//https://'],
  [entry({ type: 'url' }), 'https://bank.example@evil.example/'],
  [entry({ type: 'url' }), 'https://exa\u202emple.com/'],
  [entry({ type: 'url' }), 'see https://example.com/'],
  [entry({ type: 'email' }), 'a•••@example.com'],
  [entry({ type: 'phone' }), '••• ••• 67'],
])('%j leads nowhere: %s', (given, value) => {
  expect(valueLink(given, value)).toBeUndefined()
})

test('no value makes an address of another kind', () => {
  const given = fc.constantFrom(
    entry({ type: 'url' }),
    entry({ type: 'email' }),
    entry({ type: 'phone' }),
    entry({ link: 'https://crm.example.com/{value}' }),
  )
  const value = fc.oneof(fc.string(), fc.webUrl(), fc.emailAddress(), fc.string({ unit: 'binary' }))
  fc.assert(
    fc.property(given, value, (each, text) => {
      expect(valueLink(each, text) ?? 'https:').toMatch(/^(?:https|mailto|tel):/)
    }),
  )
})
