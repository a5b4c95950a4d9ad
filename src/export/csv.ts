import type { ExportColumn } from './column.ts'
import { guardFormula } from './formula.ts'
import { type StreamOptions, streamRows, type TextStream } from './stream.ts'

/** Spreadsheets read UTF-8 only where this says so. */
const BOM = '\ufeff'
const END = '\r\n'

const needsQuotes = /[",;\r\n\t]|^\s|\s$/

/** RFC 4180: lines end with CR LF, quotes are doubled. Values that a spreadsheet would run are guarded and counted. */
export function csvOf<Row>(
  rows: Iterable<Row>,
  columns: readonly ExportColumn<Row>[],
  options: StreamOptions,
): TextStream {
  let guarded = 0
  const cell = (text: string) => {
    const safe = guardFormula(text)
    if (safe !== text) guarded++
    return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  const head = BOM + columns.map(({ name }) => cell(name)).join(',') + END
  return streamRows(
    rows,
    {
      head,
      rowText: (row) => lineOf(columns.map((column) => cell(String(column.valueOf(row) ?? '')))),
      tail: '',
      guarded: () => guarded,
    },
    options,
  )
}

/** A line of nothing at all would be taken for no line. */
function lineOf(cells: readonly string[]): string {
  return (cells.length === 1 && cells[0] === '' ? '""' : cells.join(',')) + END
}
