import { expect, test } from 'vitest'
import { readEmail } from './email.ts'

test('an e-mail is read with its addresses and both bodies', () => {
  const sent = { from: 'a@x', to: ['b@x', 'c@x'], cc: [], bodyAsPlainText: 'Hello', body: '<p>Hello</p>' }
  expect(readEmail(sent)).toEqual({ from: 'a@x', to: ['b@x', 'c@x'], cc: [], text: 'Hello', html: '<p>Hello</p>' })
})

test('one address need not be a list, and one that is no text is left out', () => {
  expect(readEmail({ from: ['a@x'], to: 'b@x', cc: [null, 'c@x', {}] })).toEqual({
    from: 'a@x',
    to: ['b@x'],
    cc: ['c@x'],
    text: undefined,
    html: undefined,
  })
})

test('a body without a tag is plain text', () => {
  expect(readEmail({ body: '1 < 2 and 3 > 2' })).toMatchObject({ text: '1 < 2 and 3 > 2', html: undefined })
})

test.each([undefined, null, 'text', 3, []])('%j is no e-mail', (sent) => {
  expect(readEmail(sent)).toBeUndefined()
})
