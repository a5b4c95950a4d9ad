/** How rows become text, whatever the form. */
export interface StreamOptions {
  /** Gives the page time to breathe: awaited between two chunks. */
  readonly pause: () => Promise<void>
  readonly signal?: AbortSignal | undefined
  /** Rows written so far. */
  readonly onProgress?: ((rows: number) => void) | undefined
}

/** What came of an export that was not ended early. */
export interface Written {
  readonly rows: number
  /** Values of a CSV that got an apostrophe, lest they run as formulas. */
  readonly guarded: number
}

export type TextStream = AsyncGenerator<string, Written, undefined>

/** A chunk is given on once it is this long, in UTF-16 units. One long value can make it longer. */
const chunkLength = 64 * 1024
/** Rows after which the page gets time at the least. */
const rowsAtOnce = 500

export interface StreamParts<Row> {
  readonly head: string
  /** The text of one row, with what parts it from the one before. */
  readonly rowText: (row: Row, at: number) => string
  readonly tail: string
  /** Asked at the end. */
  readonly guarded?: () => number
}

/** Writes head, rows and tail, chunk by chunk. Throws the signal's reason once it is aborted. */
export async function* streamRows<Row>(
  rows: Iterable<Row>,
  { head, rowText, tail, guarded }: StreamParts<Row>,
  { pause, signal, onProgress }: StreamOptions,
): TextStream {
  signal?.throwIfAborted()
  let chunk = head
  let count = 0
  let last = 0
  for (const row of rows) {
    chunk += rowText(row, count)
    count++
    if (chunk.length < chunkLength && count - last < rowsAtOnce) continue
    yield chunk
    onProgress?.(count)
    await pause()
    signal?.throwIfAborted()
    chunk = ''
    last = count
  }
  yield chunk + tail
  onProgress?.(count)
  return { rows: count, guarded: guarded?.() ?? 0 }
}

/** Hands all chunks on, one after another, and gives what came of it. */
export async function writeAll(stream: TextStream, write: (chunk: string) => void | Promise<void>): Promise<Written> {
  for (;;) {
    const { done, value } = await stream.next()
    if (done) return value
    await write(value)
  }
}
