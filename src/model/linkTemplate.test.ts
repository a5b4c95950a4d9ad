import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostileValues } from '#mocks/hostile.ts'
import { faultOfTemplate, linkOf } from './linkTemplate.ts'

const order = 'https://crm.example.com/orders/{value}?tab=all#{value}'

test.each([
  [order, '88213', 'https://crm.example.com/orders/88213?tab=all#88213'],
  [order, 'a/b?c#d&e', 'https://crm.example.com/orders/a%2Fb%3Fc%23d%26e?tab=all#a%2Fb%3Fc%23d%26e'],
  [order, ' 88 213 ', 'https://crm.example.com/orders/88%20213?tab=all#88%20213'],
  ['mailto:{value}', 'ava@example.com', 'mailto:ava@example.com'],
  ['mailto:{value}', 'ava@example.com?bcc=x@y.z', undefined],
  ['mailto:{value}', 'ava@example.com?subject=x', 'mailto:ava@example.com%3Fsubject%3Dx'],
  ['tel:{value}', '+46 (0)70-123', 'tel:+46070123'],
  ['tel:{value}', '*#06#', undefined],
  ['tel:{value}', '+46;ext=1', undefined],
  [order, '', undefined],
  [order, '..', undefined],
  [order, '\ud800', undefined],
  [order, '•••• •••• •••• 4242', undefined],
  [order, 'x'.repeat(2_001), undefined],
])('%s with %j is %s', (template, value, link) => {
  expect(linkOf(template, value)).toBe(link)
})

test.each([
  ['https://crm.example.com/orders', 'no {value}'],
  ['javascript:{value}', 'not https, mailto or tel'],
  [' https://crm.example.com/{value}', 'not https, mailto or tel'],
  ['java\nscript:{value}', 'not https, mailto or tel'],
  ['http://crm.example.com/{value}', 'not https, mailto or tel'],
  ['data:text/html,{value}', 'not https, mailto or tel'],
  ['{value}', 'not https, mailto or tel'],
  ['//crm.example.com/{value}', 'not https, mailto or tel'],
  ['mailto:{value}?bcc=a@b.c', 'not https, mailto or tel'],
  ['https://{value}', 'value in the host'],
  ['https://{value}.example.com/', 'value in the host'],
  ['https://crm.example.com{value}', 'value in the host'],
  ['https://crm.example.com:{value}/', 'value in the host'],
  ['https://user@crm.example.com/{value}', 'no address'],
  ['https:///{value}', 'no address'],
  ['https://crm.example.com\\{value}', 'not https, mailto or tel'],
])('the template %j makes no links: %s', (template, fault) => {
  expect(faultOfTemplate(template)).toBe(fault)
  expect(linkOf(template, '88213')).toBeUndefined()
})

test('whatever the value, a link leads where its template says', { timeout: 30_000 }, () => {
  const value = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostileValues.map((each) => each.value())))
  const template = fc.constantFrom(order, 'https://crm.example.com/{value}', 'https://crm.example.com/?q={value}')
  fc.assert(
    fc.property(template, value, (given, text) => {
      const link = linkOf(given, text)
      if (link === undefined) return
      const url = new URL(link)
      expect(url.origin).toBe('https://crm.example.com')
      expect(url.username + url.password).toBe('')
      expect([...url.searchParams.keys()]).toEqual([...new URL(given).searchParams.keys()])
      const depth = (each: string) => new URL(each).pathname.split('/').length
      expect(depth(link)).toBe(depth(given))
    }),
    { numRuns: 300 },
  )
  for (const each of hostileValues) {
    expect(linkOf('mailto:{value}', each.value()) ?? 'mailto:').toMatch(/^mailto:[^?&]*$/)
    expect(linkOf('tel:{value}', each.value()) ?? 'tel:').toMatch(/^tel:\+?[0-9]*$/)
  }
})
