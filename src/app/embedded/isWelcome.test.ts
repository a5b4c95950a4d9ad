import { expect, test } from 'vitest'
import { isWelcome } from './isWelcome.ts'

const crm = 'https://crm.example.com'
const above = (...origins: string[]) => ({ ancestorOrigins: origins })

test('an origin of the list is welcome, where it is the one above', () => {
  expect(isWelcome(crm, ['https://other.example.com', crm], above(crm))).toBe(true)
  expect(isWelcome(crm, [crm], above(crm, 'https://outer.example.com'))).toBe(true)
})

test('nobody else is, however alike', () => {
  for (const origin of [
    `${crm}.evil.test`,
    'https://evilcrm.example.com',
    'http://crm.example.com',
    `${crm}:8443`,
    'null',
  ])
    expect(isWelcome(origin, [crm], above(origin))).toBe(false)
  expect(isWelcome(crm, [], above(crm))).toBe(false)
})

test('an allowed name in a stranger’s mouth is not', () => {
  expect(isWelcome(crm, [crm], above('https://evil.test'))).toBe(false)
  expect(isWelcome(crm, [crm], above('https://evil.test', crm))).toBe(false)
})

test('a browser that does not tell who is above leaves it to the handshake', () => {
  expect(isWelcome(crm, [crm], {})).toBe(true)
})
