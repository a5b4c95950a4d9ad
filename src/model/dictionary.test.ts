import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arranged, type DictionaryEntry, FieldDictionary } from './dictionary.ts'
import { matchesPattern } from './keyPattern.ts'

const entry = (key: string, rest: Partial<DictionaryEntry> = {}): DictionaryEntry => ({
  key,
  labels: new Map(),
  ...rest,
})

test.each([
  ['IW_*', 'IW_Case', true],
  ['IW_*', 'IW_', true],
  ['IW_*', 'iw_case', false],
  ['*.Key', 'DispositionCode.Key', true],
  ['Option.*.Name', 'Option.Name', false],
  ['a*b*c', 'a-b-b-c', true],
  ['a*b*c', 'acb', false],
  ['aa*aa', 'aaa', false],
  ['*', '', true],
  ['Order', 'Order', true],
])('%s and %s: %s', (pattern, key, matches) => {
  expect(matchesPattern(pattern, key)).toBe(matches)
})

test('a pattern matches what a regular expression of it does', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 8 })
  fc.assert(
    fc.property(text, text, (pattern, key) => {
      expect(matchesPattern(pattern, key)).toBe(new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(key))
    }),
  )
})

test('the entry of the very key goes before patterns, and the first pattern before the next', () => {
  const dictionary = new FieldDictionary([
    entry('Order*', { group: 'first' }),
    entry('OrderNumber', { group: 'exact' }),
    entry('Order*er', { group: 'second' }),
    entry('OrderNumber', { group: 'again' }),
  ])
  expect(dictionary.entry('OrderNumber')?.group).toBe('exact')
  expect(dictionary.entry('Orderer')?.group).toBe('first')
  expect(dictionary.entry('Other')).toBeUndefined()
  expect(dictionary.entry('constructor')).toBeUndefined()
})

test('a label is found by locale, by language, by none; else the key is shown', () => {
  const labels = new Map([
    ['sv', 'Beställning'],
    ['en-GB', 'Order no.'],
    ['', 'Order'],
  ])
  const dictionary = new FieldDictionary([
    entry('OrderNumber', { labels }),
    entry('X_*', { labels: new Map([['', 'Extra *']]) }),
  ])
  expect(dictionary.label('OrderNumber', 'sv-FI')).toBe('Beställning')
  expect(dictionary.label('OrderNumber', 'en-GB')).toBe('Order no.')
  expect(dictionary.label('OrderNumber', 'de')).toBe('Order')
  expect(dictionary.label('Other', 'de')).toBe('Other')
  expect(dictionary.label('X_1', 'de')).toBe('Extra X_1')
})

test('routing noise is folded, unless the company says otherwise', () => {
  const keys = ['RTargetAgentSelected', 'IW_CaseUid', 'Option.Interaction', 'OrderNumber']
  expect(keys.map((key) => new FieldDictionary().folds(key))).toEqual([true, true, true, false])
  expect(new FieldDictionary([entry('IW_*', { group: 'Case' })]).folds('IW_CaseUid')).toBe(false)
})

test('cards are masked unless an entry says no', () => {
  const dictionary = new FieldDictionary([
    entry('Card', { type: 'card' }),
    entry('Hash', { type: 'card', mask: false }),
    entry('Secret*', { mask: true }),
  ])
  expect(['Card', 'Hash', 'SecretWord', 'Order'].map((key) => dictionary.masks(key))).toEqual([
    true,
    false,
    true,
    false,
  ])
})

test('values stand by group and order, noise apart, and hidden ones nowhere', () => {
  const dictionary = new FieldDictionary([
    entry('City', { group: 'Address', order: 2 }),
    entry('Street', { group: 'Address', order: 1 }),
    entry('Order', { order: 0 }),
    entry('Internal*', { hidden: true }),
  ])
  const items = ['Note', 'City', 'IW_1', 'Order', 'InternalId', 'Street', 'Note'].map((key, at) => ({ key, at }))
  const { groups, folded } = arranged(items, dictionary)
  expect(groups.map(({ group, items: each }) => [group, ...each.map(({ key, at }) => `${key} ${at}`)])).toEqual([
    [undefined, 'Order 3', 'Note 0', 'Note 6'],
    ['Address', 'Street 5', 'City 1'],
  ])
  expect(folded).toEqual([{ key: 'IW_1', at: 2 }])
})
