import * as v from 'valibot'
import { expect, test } from 'vitest'
import { DictionarySchema } from './dictionaryConfig.ts'
import { reasonText } from './reasonText.ts'

function faults(sent: unknown): readonly string[] {
  const read = v.safeParse(DictionarySchema, sent)
  return read.success ? [] : read.issues.map((issue) => `${v.getDotPath(issue)} ${reasonText(issue)}`)
}

test('entries are read by key, with labels by locale or for all', () => {
  const sent = {
    OrderNumber: {
      label: { en: 'Order', 'sv-SE': 'Beställning' },
      group: 'Shop',
      order: 1,
      link: 'https://a.example/{value}',
    },
    'IW_*': { label: 'Case', folded: true },
    Card: { type: 'card', hidden: false, mask: true },
  }
  expect(v.parse(DictionarySchema, sent)).toEqual([
    {
      key: 'OrderNumber',
      labels: new Map([
        ['en', 'Order'],
        ['sv-SE', 'Beställning'],
      ]),
      group: 'Shop',
      order: 1,
      link: 'https://a.example/{value}',
    },
    { key: 'IW_*', labels: new Map([['', 'Case']]), folded: true },
    { key: 'Card', labels: new Map(), type: 'card', hidden: false, mask: true },
  ])
})

test.each([
  [{ A: { link: 'javascript:{value}' } }, /^A\.link must be "mailto:/],
  [{ A: { type: 'colour' } }, /^A\.type must be "text", "number", .* or "card"$/],
  [{ A: { label: 7 } }, /^A\.label must be a text, or an object/],
  [{ A: { label: { '<b>': 'x' } } }, /must be a locale/],
  [{ A: { lable: 'x' } }, /^A\.lable/],
  [{ A: { order: '1' } }, /^A\.order must be a number/],
  [{ '': {} }, /must not be empty/],
  [[], /must be an object/],
  ['x', /must be an object/],
])('%j is a fault that names its place', (sent, words) => {
  expect(faults(sent)).toEqual([expect.stringMatching(words)])
})
