import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quotedParts } from './quotedParts.ts'

const quoted = (text: string) =>
  quotedParts(text)
    .filter((part) => part.quoted)
    .map((part) => part.text)

test('lines with a sign before them are quoted, with who wrote them and the blanks between', () => {
  const text = 'Hello,\n\nOn 19 Nov 2026, Ava wrote:\n> one\n\n> two\nMy answer'
  expect(quotedParts(text)).toEqual([
    { text: 'Hello,\n', quoted: false },
    { text: 'On 19 Nov 2026, Ava wrote:\n> one\n\n> two', quoted: true },
    { text: 'My answer', quoted: false },
  ])
})

test('all is quoted after "Original Message", and after who wrote it where no signs follow', () => {
  expect(quoted('Yes\n-----Original Message-----\nFrom: Ava\n\nNo?')).toEqual([
    '-----Original Message-----\nFrom: Ava\n\nNo?',
  ])
  expect(quoted('Yes\n\nOn Monday, Ava wrote:\n\nNo?\nSure?')).toEqual(['On Monday, Ava wrote:\n\nNo?\nSure?'])
})

test('a sentence that only begins so is none', () => {
  expect(quoted('On Monday I wrote to you\n1 > 0')).toEqual([])
})

test('nothing is lost', () => {
  const line = fc.constantFrom('', '> a', 'b', 'On Monday, Ava wrote:', '--- Original Message ---', '  ')
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const text = lines.join('\n')
      expect(
        quotedParts(text)
          .map((part) => part.text)
          .join('\n'),
      ).toBe(text)
    }),
  )
})
