import { expect, test } from 'vitest'
import { readQuery } from '#src/language/parser.ts'
import { nearestTo } from './nearest.ts'

test.each([
  ['meda:chat', 'media'],
  ['Subejct:x', 'subject'],
  ['colour:red', undefined],
  ['state:stoped', 'stopped'],
  ['state:inprocess', 'in-process'],
  ['is:opne', 'open'],
  ['has:coment', 'comment'],
  ['direction:sideways', undefined],
  ['duration:long', undefined],
])('%s: did you mean %s?', (text, meant) => {
  expect(readQuery(text).mistakes.map(nearestTo)).toEqual([meant])
})
