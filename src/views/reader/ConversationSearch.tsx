import { type KeyboardEvent, useRef } from 'react'
import { readerWords } from '#src/text/readerWords.ts'
import { Button } from '#src/ui/Button.tsx'
import { Icon } from '#src/ui/Icon.tsx'
import styles from './ConversationSearch.module.css'
import { type Coverage, coverageText } from './coverage.ts'

export interface ConversationSearchProps {
  readonly text: string
  readonly onText: (text: string) => void
  /** Of what is searched for; `undefined` while nothing is. */
  readonly matches: { readonly count: number; readonly conversations: number } | undefined
  /** Number of the match gone to, from 0; -1 for none. */
  readonly at: number
  readonly onStep: (by: 1 | -1) => void
  readonly coverage: Coverage
  /** While the rest is being fetched. */
  readonly fetching: { readonly done: number; readonly of: number } | undefined
  readonly onFetch: () => void
  readonly onStop: () => void
}

/** The box for words said, what was found, and in how much of everything it was looked for. */
export function ConversationSearch({ text, onText, matches, at, onStep, ...props }: ConversationSearchProps) {
  const { search } = readerWords
  const input = useRef<HTMLInputElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && matches && !event.nativeEvent.isComposing) {
      event.preventDefault()
      onStep(event.shiftKey ? -1 : 1)
    } else if (event.key === 'Escape' && text !== '') {
      event.preventDefault()
      onText('')
    }
  }
  return (
    <search className={styles.bar}>
      <label className={styles.field}>
        <Icon name="search" />
        <input
          ref={input}
          type="search"
          aria-label={search.name}
          placeholder={search.name}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => onText(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {text !== '' && (
          <Button
            look="quiet"
            square
            aria-label={search.clear}
            onClick={() => {
              onText('')
              input.current?.focus()
            }}
          >
            <Icon name="close" />
          </Button>
        )}
      </label>
      {matches && (
        <div className={styles.matches}>
          <output aria-label={search.matches}>{search.count(at, matches.count, matches.conversations)}</output>
          <Button
            look="quiet"
            square
            aria-label={search.previous}
            disabled={matches.count === 0}
            onClick={() => onStep(-1)}
          >
            <Icon name="up" />
          </Button>
          <Button look="quiet" square aria-label={search.next} disabled={matches.count === 0} onClick={() => onStep(1)}>
            <Icon name="down" />
          </Button>
        </div>
      )}
      <CoverageLine searched={matches !== undefined} {...props} />
    </search>
  )
}

type CoverageLineProps = Pick<ConversationSearchProps, 'coverage' | 'fetching' | 'onFetch' | 'onStop'> & {
  readonly searched: boolean
}

function CoverageLine({ coverage, fetching, searched, onFetch, onStop }: CoverageLineProps) {
  const { coverage: said } = readerWords
  const isWhole = coverage.unfetched === 0 && coverage.unavailable === 0
  return (
    <div className={styles.coverage}>
      {/* Not told with every transcript that scrolling brings, nor while many come: the end of it is. */}
      <output aria-label={said.name} aria-live={searched && !fetching ? 'polite' : 'off'}>
        {coverageText(coverage, searched)}
      </output>
      {fetching && <progress aria-label={said.progress} value={fetching.done} max={fetching.of} />}
      {(fetching || !isWhole) && (
        <Button look="link" onClick={fetching ? onStop : onFetch}>
          {fetching ? said.stop : said.fetch}
        </Button>
      )}
    </div>
  )
}
