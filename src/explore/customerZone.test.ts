import { expect, test } from 'vitest'
import { makeInteraction } from '#mocks/makeInteraction.ts'
import { contactId } from '#src/model/ids.ts'
import type { Scope } from '#src/model/scope.ts'
import { type ZoneSource, zoneOfCustomer, zoneOfPage, zonesOf } from './customerZone.ts'
import { InteractionIndex } from './interactionIndex.ts'

const withZone = (zone: string, rest: Parameters<typeof makeInteraction>[0] = {}) =>
  makeInteraction({ userData: [{ key: 'TimeZone', value: zone }], ...rest })

test('a zone is found in the attached data, nested data too, and in the attributes', () => {
  expect(zoneOfCustomer(withZone('Asia/Kolkata'), 'TimeZone')).toBe('Asia/Kolkata')
  expect(zoneOfCustomer(withZone(' Asia/Kolkata\n'), 'timezone')).toBe('Asia/Kolkata')
  const nested = [{ key: 'Customer', value: [{ key: 'TimeZone', value: 'America/New_York' }] }]
  expect(zoneOfCustomer(makeInteraction({ userData: nested }), 'TimeZone')).toBe('America/New_York')
  const attributes = [{ key: 'TimeZone', value: 'Australia/Lord_Howe' }]
  expect(zoneOfCustomer(makeInteraction({ attributes }), 'TimeZone')).toBe('Australia/Lord_Howe')
  expect(zoneOfCustomer(withZone('Asia/Kolkata', { attributes }), 'TimeZone')).toBe('Asia/Kolkata')
  expect(zoneOfCustomer(withZone('unknown', { attributes }), 'TimeZone')).toBe('Australia/Lord_Howe')
})

test.each([
  '',
  ' ',
  'Mars/Olympus',
  'unknown',
  '••••',
  '+05:30',
  'GMT+2',
  '../etc/passwd',
  'Asia/Kolkata; DROP',
  'x'.repeat(10_000),
])('%j is no zone', (sent) => {
  expect(zoneOfCustomer(withZone(sent), 'TimeZone')).toBeUndefined()
})

const indexOf = (...interactions: readonly ReturnType<typeof makeInteraction>[]) => {
  const index = new InteractionIndex()
  index.put(interactions)
  return index
}
const oneContact: Scope = { kind: 'contact', contactId: contactId('C1') }
const sourceOf = (index: InteractionIndex, scope: Scope, customerKey: string | undefined = 'TimeZone'): ZoneSource => ({
  agent: 'Europe/Stockholm',
  customerKey,
  scope,
  index,
})
const day = (of: number) => Date.UTC(2026, 10, of)

test('on a customer’s page all interactions have the zone of the newest one that tells any', () => {
  const old = withZone('America/New_York', { id: 'old', started: day(1) })
  const index = indexOf(
    withZone('Asia/Kolkata', { id: 'new', started: day(3) }),
    old,
    makeInteraction({ id: 'silent', started: day(4) }),
    withZone('Pacific/Apia', { id: 'undated', started: { kind: 'unreadable', sent: '?' } }),
  )
  const source = sourceOf(index, oneContact)
  expect(zonesOf(source, old)).toEqual({ agent: 'Europe/Stockholm', customer: 'Asia/Kolkata' })
  expect(zonesOf(source, undefined).customer).toBe('Asia/Kolkata')
  index.put([withZone('Australia/Lord_Howe', { id: 'newer', started: day(5) })])
  expect(zoneOfPage(source)).toBe('Australia/Lord_Howe')
})

test('a zone without a date is better than none', () => {
  const undated = withZone('Pacific/Apia', { started: { kind: 'unreadable', sent: '?' } })
  expect(zoneOfPage(sourceOf(indexOf(undated), oneContact))).toBe('Pacific/Apia')
})

test('elsewhere each interaction has its own, and none where no key is named', () => {
  const [one, other] = [withZone('Asia/Kolkata', { id: 'one' }), withZone('America/New_York', { id: 'other' })]
  const index = indexOf(one, other)
  const source = sourceOf(index, { kind: 'all' })
  expect([one, other].map((each) => zonesOf(source, each).customer)).toEqual(['Asia/Kolkata', 'America/New_York'])
  expect(zoneOfPage(source)).toBeUndefined()
  expect(zonesOf({ ...source, customerKey: undefined }, one).customer).toBeUndefined()
  expect(zonesOf({ ...source, scope: oneContact, customerKey: undefined }, one).customer).toBeUndefined()
})
