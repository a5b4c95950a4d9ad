import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ExportColumn } from './column.ts'
import { csvOf } from './csv.ts'
import { guardFormula } from './formula.ts'
import { type StreamOptions, writeAll } from './stream.ts'

type Row = readonly string[]

const calm: StreamOptions = { pause: () => Promise.resolve() }
const columnsOf = (count: number): readonly ExportColumn<Row>[] =>
  Array.from({ length: count }, (_, at) => ({ name: `c${at}`, valueOf: (row) => row[at] }))

async function written(rows: Iterable<Row>, columns: readonly ExportColumn<Row>[], options = calm) {
  const chunks: string[] = []
  const result = await writeAll(csvOf(rows, columns, options), (chunk) => void chunks.push(chunk))
  return { ...result, chunks, text: chunks.join('') }
}

/** RFC 4180, and no more than it. */
function readCsv(text: string): readonly Row[] {
  const rows: string[][] = []
  let row: string[] = []
  for (const { 1: quoted, 2: plain = '', 3: end } of text
    .slice(1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

const value = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', ' ', '"', '""', ',', '\r\n', '\n', '\r', '=1+1', '-5', "'=1", '\ufeff', '__proto__', 'a;b', '\t'),
)

test('what is written reads back as the same, but for the apostrophe before a formula', async () => {
  const rows = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }))
  await fc.assert(
    fc.asyncProperty(rows, async (given) => {
      const columns = columnsOf(given[0]?.length ?? 0)
      const { text, rows: count, guarded } = await written(given, columns)
      const [head, ...read] = readCsv(text)
      expect(head).toEqual(columns.map(({ name }) => name))
      expect(read).toEqual(given.map((row) => row.map(guardFormula)))
      expect(count).toBe(given.length)
      expect(guarded).toBe(given.flat().filter((each) => guardFormula(each) !== each).length)
    }),
  )
})

test('no cell begins as a formula does, whatever blank or invisible stands before it', () => {
  fc.assert(
    fc.property(
      fc.oneof(value, fc.string({ unit: fc.constantFrom('=', '+', ' ', '\u200b', '＝', '\t', 'a') })),
      (each) => {
        expect(guardFormula(each)).not.toMatch(/^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u)
      },
    ),
  )
})

test.each([
  '=1',
  '+1',
  '-1',
  '@SUM(1)',
  '\t=1',
  '\r=1',
  '\n1',
  '＝1',
  '＋1',
  '－1',
  '＠1',
  ' =1',
  '\u200b=1',
  '\u0000=1',
  '﹦1',
])('%j is guarded by an apostrophe', (text) => {
  expect(guardFormula(text)).toBe(`'${text}`)
})

test.each(['', 'a=1', '1-2', 'ava@example.com', "'=1", '−5', '(1)'])('%j is left as it is', (text) => {
  expect(guardFormula(text)).toBe(text)
})

test('it begins with a byte order mark, lines end with CR LF, numbers are written as they are', async () => {
  const columns = [{ name: 'n', valueOf: (n: number | null) => n }]
  const chunks: string[] = []
  await writeAll(csvOf([1, null, 2.5], columns, calm), (chunk) => void chunks.push(chunk))
  expect(chunks.join('')).toBe('\ufeffn\r\n1\r\n""\r\n2.5\r\n')
})

test('100,000 rows come in small chunks, told and paused between', async () => {
  function* many() {
    for (let n = 0; n < 100_000; n++) yield [String(n), 'Refund for order 88213']
  }
  const told: number[] = []
  let pauses = 0
  const pause = async () => void pauses++
  const { chunks, rows } = await written(many(), columnsOf(2), { pause, onProgress: (n) => told.push(n) })
  expect(rows).toBe(100_000)
  expect(Math.max(...chunks.map(({ length }) => length))).toBeLessThan(128 * 1024)
  expect(pauses).toBe(chunks.length - 1)
  expect(told).toEqual([...told].sort((one, other) => one - other))
  expect(told.at(-1)).toBe(100_000)
})

test('a value of a megabyte survives', async () => {
  const long = `"${'x\n'.repeat(524_288)}`
  expect(readCsv((await written([[long]], columnsOf(1))).text)[1]).toEqual([long])
})

test('it can be ended between two chunks, and reads no further row', async () => {
  const ending = new AbortController()
  let read = 0
  function* endless() {
    for (;;) yield [String(read++)]
  }
  const pause = async () => ending.abort(new Error('enough'))
  await expect(written(endless(), columnsOf(1), { pause, signal: ending.signal })).rejects.toThrow('enough')
  expect(read).toBeLessThan(2_000)
})
