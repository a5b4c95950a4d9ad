import { useCallback, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { parseWords } from '#src/explore/text.ts'
import type { InteractionId } from '#src/model/ids.ts'
import type { Scope } from '#src/model/scope.ts'
import type { Retriever } from '#src/query/retriever.ts'
import type { Transcript, Transcripts } from '#src/query/transcripts.ts'
import type { ContentState } from '#src/views/details/content.ts'
import { ConversationSearch } from '#src/views/reader/ConversationSearch.tsx'
import { countOf, type Match, matchesOf, numberOf, stepped } from '#src/views/reader/matches.ts'
import { NoMatch } from '#src/views/reader/NoMatch.tsx'
import { Reader, type ReaderProps } from '#src/views/reader/Reader.tsx'
import { unfetchedOf } from './coverageOf.ts'
import { useFound } from './useFound.ts'
import { useTranscripts } from './useTranscripts.ts'

export interface ReaderViewProps
  extends Pick<
    ReaderProps,
    'selection' | 'filter' | 'clock' | 'openId' | 'onOpen' | 'loading' | 'empty' | 'letterKeys' | 'ref'
  > {
  readonly retriever: Retriever
  readonly scope: Scope
}

/** The conversations of the result to be read one after the other, and to be searched as far as they are here. */
export function ReaderView({ retriever, scope, empty, ...props }: ReaderViewProps) {
  const { selection } = props
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<Match>()
  const [transcripts, version] = useTranscripts(retriever, scope)
  const sought = useMemo(() => parseWords(text), [text])
  const isSearching = sought.length > 0
  const found = useFound(transcripts, version, selection, sought)
  const matches = useMemo(
    () =>
      matchesOf(
        Array.from(isSearching ? found.rows : [], (row) => selection.index.interactionAt(row).id),
        found.hits,
      ),
    [isSearching, found, selection.index],
  )
  const at = numberOf(matches, chosen)
  const onNear = useCallback((ids: readonly InteractionId[]) => transcripts.want(ids), [transcripts])

  return (
    <Reader
      {...props}
      rows={found.rows}
      contentOf={(id) => contentState(transcripts, id)}
      onNear={onNear}
      sought={sought}
      hits={found.hits}
      match={at < 0 ? undefined : chosen}
      drawNow={flushSync}
      showContact={scope.kind !== 'contact'}
      empty={isSearching && selection.rows.length > 0 ? <NoMatch coverage={found.coverage} /> : empty}
    >
      <ConversationSearch
        text={text}
        onText={(next) => {
          setText(next)
          setChosen(undefined)
        }}
        matches={isSearching ? { count: countOf(matches), conversations: found.rows.length } : undefined}
        at={at}
        onStep={(by) => setChosen(stepped(matches, chosen, by))}
        coverage={found.coverage}
        fetching={transcripts.fetching}
        onFetch={() => transcripts.fetchAll(unfetchedOf(transcripts, selection))}
        onStop={() => transcripts.stop()}
      />
    </Reader>
  )
}

function contentState(transcripts: Transcripts, id: InteractionId): ContentState | undefined {
  const known: Transcript = transcripts.of(id)
  if (known.state === 'unasked') return undefined
  return known.state === 'failed' ? { ...known, onRetry: () => transcripts.retry(id) } : known
}
