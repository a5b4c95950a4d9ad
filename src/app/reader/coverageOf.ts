import type { Selection } from '#src/explore/selection.ts'
import type { TranscriptSearch } from '#src/explore/transcriptSearch.ts'
import type { InteractionId } from '#src/model/ids.ts'
import type { Transcripts } from '#src/query/transcripts.ts'
import type { Coverage } from '#src/views/reader/coverage.ts'
import { isNeverWritten } from '#src/views/reader/said.ts'

/** The interactions of a selection, told apart by whether anything was ever written down of them. */
export interface Listed {
  /** By row of the index: 1 where it is in the selection. */
  readonly marks: Uint8Array
  readonly count: number
  /** Of which nothing is asked of the server. */
  readonly neverWritten: number
}

export function listedIn({ index, rows }: Selection): Listed {
  const marks = new Uint8Array(index.size)
  let neverWritten = 0
  for (const row of rows) {
    marks[row] = 1
    if (isNeverWritten(index.interactionAt(row).mediaType)) neverWritten += 1
  }
  return { marks, count: rows.length, neverWritten }
}

/**
 * Of the interactions listed: what has been searched, could not be had, was not fetched, and has no transcript at all.
 * What is under way is not fetched yet.
 */
export function coverageOf(
  { marks, count, neverWritten }: Listed,
  { index }: Selection,
  transcripts: Pick<Transcripts, 'asked'>,
  search: Pick<TranscriptSearch, 'sizeOf'>,
): Coverage {
  let here = 0
  let unavailable = 0
  let without = neverWritten
  for (const [id, { state }] of transcripts.asked) {
    const row = index.rowOf(id)
    if (row === undefined || marks[row] !== 1) continue
    const isCounted = isNeverWritten(index.interactionAt(row).mediaType)
    const isWritten = state === 'ready' && search.sizeOf(id) > 0
    if (isWritten) here += 1
    if (isWritten && isCounted) without -= 1
    else if (state === 'ready' && !isWritten && !isCounted) without += 1
    else if (state === 'failed' && !isCounted) unavailable += 1
  }
  return { here, unavailable, without, unfetched: count - here - unavailable - without }
}

/** What "the rest" is: in the order of the list, what is not here, also what could not be had before. */
export function unfetchedOf(
  transcripts: Pick<Transcripts, 'of'>,
  { index, rows }: Selection,
): readonly InteractionId[] {
  return Array.from(rows, (row) => index.interactionAt(row))
    .filter(({ id, mediaType }) => !isNeverWritten(mediaType) && transcripts.of(id).state !== 'ready')
    .map(({ id }) => id)
}
