import { useMemo, useRef } from 'react'
import type { Selection } from '#src/explore/selection.ts'
import { type TranscriptHits, TranscriptSearch } from '#src/explore/transcriptSearch.ts'
import type { Transcripts } from '#src/query/transcripts.ts'
import type { Coverage } from '#src/views/reader/coverage.ts'
import { saidIn, textsOf } from '#src/views/reader/said.ts'
import { coverageOf, listedIn } from './coverageOf.ts'

export interface Found {
  /** Rows of the selection to be read, in its order. */
  readonly rows: Uint32Array
  readonly hits: TranscriptHits
  readonly coverage: Coverage
}

/**
 * What of a selection holds the words sought, among the transcripts that are here.
 *
 * @param version of the transcripts
 * @param words folded; none leaves the selection whole
 */
export function useFound(
  transcripts: Transcripts,
  version: number,
  selection: Selection,
  words: readonly string[],
): Found {
  const search = useMemo(() => new Fed(transcripts), [transcripts])
  const listed = useMemo(() => listedIn(selection), [selection])
  const last = useRef<Uint32Array>(undefined)
  return useMemo(() => {
    // Named so that transcripts which come are searched too.
    void version
    const texts = search.upToDate()
    const hits = texts.find(words)
    const rows = words.length === 0 ? selection.rows : rowsWith(hits, selection)
    // The same rows stay the same object: a list of others is laid out anew.
    if (!last.current || !isSame(last.current, rows)) last.current = rows
    return { rows: last.current, hits, coverage: coverageOf(listed, selection, transcripts, texts) }
  }, [search, version, words, selection, listed, transcripts])
}

/** The texts of the transcripts that have come. */
class Fed {
  readonly #transcripts: Transcripts
  readonly #search = new TranscriptSearch()
  /** Arrivals taken so far. */
  #taken = 0

  constructor(transcripts: Transcripts) {
    this.#transcripts = transcripts
  }

  upToDate(): TranscriptSearch {
    const { arrivals } = this.#transcripts
    for (; this.#taken < arrivals.length; this.#taken += 1) {
      const id = arrivals[this.#taken]
      const known = id === undefined ? undefined : this.#transcripts.of(id)
      if (id !== undefined && known?.state === 'ready') this.#search.put(id, textsOf(saidIn(known.content)))
    }
    return this.#search
  }
}

function rowsWith({ counts }: TranscriptHits, { index, rows }: Selection): Uint32Array {
  const marks = new Uint8Array(index.size)
  for (const id of counts.keys()) {
    const row = index.rowOf(id)
    if (row !== undefined) marks[row] = 1
  }
  return rows.filter((row) => marks[row] === 1)
}

function isSame(some: Uint32Array, others: Uint32Array): boolean {
  return some === others || (some.length === others.length && some.every((row, place) => row === others[place]))
}
