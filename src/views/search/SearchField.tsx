import { type RefObject, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { KnownValues } from '#src/explore/knownValues.ts'
import type { Filter } from '#src/model/filter.ts'
import { words } from '#src/text/words.ts'
import { Icon } from '#src/ui/Icon.tsx'
import type { SearchHelp } from './help.ts'
import styles from './SearchField.module.css'
import type { Asked, Suggestion } from './suggestions.ts'
import { useQueryDraft } from './useQueryDraft.ts'

export interface SearchFieldProps {
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
  /** What the loaded interactions have; missing until somebody has looked. */
  readonly known: KnownValues | undefined
  readonly inputRef: RefObject<HTMLInputElement | null>
  /** The key that focuses the box, shown as a hint; `undefined` where it is turned off. */
  readonly hotkey: string | undefined
}

/** Searches of the session that are remembered, in memory alone. */
const mostPast = 20

/** The whole filter as text. What draws, explains and completes it comes later: till then it is a plain box. */
export function SearchField({ filter, onFilter, known, inputRef, hotkey }: SearchFieldProps) {
  const [text, type] = useQueryDraft(filter, known, onFilter)
  const [caret, setCaret] = useState<number>()
  const [asked, setAsked] = useState<Asked>()
  const [active, setActive] = useState(-1)
  const [past, setPast] = useState<readonly string[]>([])
  const [help, setHelp] = useState<SearchHelp>()
  const typed = useRef(false)
  const caretToBe = useRef<number>(undefined)
  const id = useId()

  useEffect(() => {
    // Without it the box still searches.
    import('./help.ts').then(
      (module) => setHelp(() => module.searchHelp),
      () => undefined,
    )
  }, [])
  useLayoutEffect(() => {
    if (caretToBe.current === undefined) return
    inputRef.current?.setSelectionRange(caretToBe.current, caretToBe.current)
    setCaret(caretToBe.current)
    caretToBe.current = undefined
  })

  const ask = (why: Asked | undefined) => {
    setAsked(why)
    setActive(-1)
  }
  const write = (next: string, at = next.length) => {
    typed.current = true
    caretToBe.current = at
    type(next)
  }
  const remember = () => {
    const search = text.trim()
    if (typed.current && search !== '') setPast([search, ...past.filter((each) => each !== search)].slice(0, mostPast))
    typed.current = false
  }
  const clear = () => {
    remember()
    write('')
    ask(undefined)
    inputRef.current?.focus()
  }
  const take = ({ kind, start, end, insert }: Suggestion) => {
    if (kind === 'forget') setPast([])
    else write(text.slice(0, start) + insert + text.slice(end), start + insert.length)
    ask(kind === 'past' ? undefined : 'typing')
  }
  const suggestions = help && asked && caret !== undefined ? help.suggestionsFor(text, caret, known, past, asked) : []
  const reading = help?.readBox(text, known, caret)
  const problems = reading?.problems ?? []
  const isListed = suggestions.length > 0
  const chosen = suggestions[active]

  return (
    <search className={styles.field} data-drawn={help ? true : undefined}>
      <Icon name="search" />
      <div className={styles.box}>
        {help && reading && <help.Mirror text={text} inputRef={inputRef} {...reading} />}
        <input
          ref={inputRef}
          type="search"
          value={text}
          aria-label={words.toolbar.search}
          aria-keyshortcuts={hotkey}
          aria-autocomplete="list"
          aria-controls={isListed ? `${id}list` : undefined}
          aria-activedescendant={chosen && `${id}${active}`}
          aria-describedby={problems.length > 0 ? `${id}about` : undefined}
          aria-invalid={problems.length > 0 || undefined}
          placeholder={words.toolbar.search}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          onChange={({ target }) => {
            typed.current = true
            type(target.value)
            setCaret(target.selectionStart ?? undefined)
            ask(target.value === '' ? undefined : 'typing')
          }}
          onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart ?? undefined)}
          onFocus={({ currentTarget }) => {
            setCaret(currentTarget.selectionStart ?? undefined)
            if (text === '') ask('asked')
          }}
          onBlur={() => {
            remember()
            ask(undefined)
            setCaret(undefined)
          }}
          onKeyDown={(event) => {
            const key = help?.keyOf(event, suggestions.length, active)
            if (!key) return
            if (key.handled) event.preventDefault()
            if (key.kind === 'choose') setActive(key.active)
            else if (key.kind === 'take' && chosen) take(chosen)
            else if (key.kind === 'search') remember()
            if (key.kind === 'close' || key.kind === 'search') ask(undefined)
            if (key.kind === 'ask') ask('asked')
          }}
        />
      </div>
      {text !== '' && (
        <button type="button" className={styles.clear} aria-label={words.toolbar.clearSearch} onClick={clear}>
          <Icon name="close" />
        </button>
      )}
      {hotkey && (
        <span className={styles.hint} aria-hidden="true">
          {hotkey}
        </span>
      )}
      {help && <help.Panel id={id} problems={problems} suggestions={suggestions} active={active} onTake={take} />}
    </search>
  )
}
