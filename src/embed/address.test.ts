import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readEmbedAddress } from './address.ts'

test('reads what a host says of the form', () => {
  const query = '?embed=v1&hostOrigin=https://crm.example.com&instance=abcdefgh&theme=dark&locale=de-CH&tz=Asia/Kolkata'
  expect(readEmbedAddress(`${query}&density=compact&hide=search,export&colour=red`)).toEqual({
    hostOrigin: 'https://crm.example.com',
    instance: 'abcdefgh',
    theme: 'dark',
    locale: 'de-CH',
    timeZone: 'Asia/Kolkata',
    density: 'compact',
    hide: ['search', 'export'],
    problems: [],
  })
})

test.each([
  'null',
  '*',
  'crm.example.com',
  'https://crm.example.com/',
  'https://crm.example.com/path',
  'https://*.example.com',
  'HTTPS://CRM.EXAMPLE.COM',
  'https://crm.example.com:443',
  'https://user@crm.example.com',
  'javascript:alert(1)',
  'data:,',
])('%s is no origin', (hostOrigin) => {
  const { hostOrigin: read, problems } = readEmbedAddress(`?${new URLSearchParams({ hostOrigin })}`)
  expect([read, problems]).toEqual([undefined, ['hostOrigin']])
})

test('bad values are named, each once', () => {
  const { problems } = readEmbedAddress('?theme=pink&locale=__&tz=Mars/Phobos&density=&hide=search,all&instance=x')
  expect(problems).toEqual(['instance', 'theme', 'locale', 'tz', 'density', 'hide'])
})

test('no query makes it throw, or lets a pattern through', () => {
  fc.assert(
    fc.property(fc.string(), (query) => {
      const { hostOrigin } = readEmbedAddress(`?hostOrigin=${query}`)
      return hostOrigin === undefined || new URL(hostOrigin).origin === hostOrigin
    }),
  )
})
