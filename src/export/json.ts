import { jsonText } from './jsonText.ts'
import type { Manifest } from './manifest.ts'
import { type StreamOptions, streamRows, type TextStream } from './stream.ts'

/** `{"manifest":…,"interactions":[…]}`, a record on each line: the servers' own form, which the viewer opens again. */
export function jsonOf<Row>(
  rows: Iterable<Row>,
  recordOf: (row: Row) => unknown,
  manifest: Manifest,
  options: StreamOptions,
): TextStream {
  const parts = {
    head: `{"manifest":${jsonText(manifest)},\n"interactions":[`,
    rowText: (row: Row, at: number) => `${at === 0 ? '\n' : ',\n'}${jsonText(recordOf(row))}`,
    tail: '\n]}\n',
  }
  return streamRows(rows, parts, options)
}

/** One record on each line; the first line is `{"manifest":…}`. */
export function ndjsonOf<Row>(
  rows: Iterable<Row>,
  recordOf: (row: Row) => unknown,
  manifest: Manifest,
  options: StreamOptions,
): TextStream {
  const parts = {
    head: `${jsonText({ manifest })}\n`,
    rowText: (row: Row) => `${jsonText(recordOf(row))}\n`,
    tail: '',
  }
  return streamRows(rows, parts, options)
}
