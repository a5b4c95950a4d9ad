// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stays in the box, which names the chosen one
// biome-ignore-all lint/a11y/useSemanticElements: a select does not stand beside a box
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the keys are the box's
import { type ReactNode, useEffect, useRef } from 'react'
import { lateWords } from '#src/text/lateWords.ts'
import { Icon } from '#src/ui/Icon.tsx'
import styles from './Panel.module.css'
import type { Problem } from './readBox.ts'
import type { Suggestion } from './suggestions.ts'

export interface PanelProps {
  /** The base of the ids by which the box names what is in here. */
  readonly id: string
  readonly problems: readonly Problem[]
  readonly suggestions: readonly Suggestion[]
  /** The chosen one's place, -1 for none. */
  readonly active: number
  readonly onTake: (suggestion: Suggestion) => void
}

/** Below the box, over what is there: why something in it does not apply, and what could be typed. */
export function Panel({ id, problems, suggestions, active, onTake }: PanelProps) {
  const { search } = lateWords
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (active >= 0) list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
    else list.current?.scrollTo(0, 0)
  }, [active])
  const isListed = suggestions.length > 0
  return (
    <div className={styles.panel} data-shown={isListed || problems.length > 0 || undefined}>
      <div role="status" aria-label={search.about}>
        <div id={`${id}about`}>
          {problems.map(({ start, reason, reasonText }) => (
            <p key={`${start} ${reason}`} className={styles.problem}>
              <Icon name="warning" />
              <span>{reasonText}</span>
            </p>
          ))}
          {problems.length > 0 && <span className="visually-hidden">{search.rest}</span>}
        </div>
        {isListed && <span className="visually-hidden">{search.count(suggestions.length)}</span>}
      </div>
      {isListed && (
        <>
          <div
            ref={list}
            role="listbox"
            id={`${id}list`}
            aria-label={search.suggestions}
            className={styles.list}
            // It scrolls, so it has to be within reach; but a press leaves the focus where it is.
            tabIndex={0}
            onMouseDown={(event) => event.preventDefault()}
          >
            {suggestions.map((suggestion, place) => (
              <div
                key={`${suggestion.kind} ${suggestion.insert}`}
                role="option"
                id={`${id}${place}`}
                aria-selected={place === active}
                className={styles.option}
                data-kind={suggestion.kind}
                onClick={() => onTake(suggestion)}
              >
                {contentOf(suggestion)}
              </div>
            ))}
          </div>
          <p className={styles.hint}>
            {search.hint.map(([example, meaning]) => (
              <span key={example}>
                <code>{example}</code> {meaning}
              </span>
            ))}
          </p>
        </>
      )}
    </div>
  )
}

function contentOf({ kind, label, note }: Suggestion): ReactNode {
  return (
    <>
      {kind === 'past' && <Icon name="search" />}
      <bdi className={kind === 'field' ? styles.example : styles.label}>{label}</bdi>
      {note !== '' && <span className={styles.note}>{note}</span>}
    </>
  )
}
