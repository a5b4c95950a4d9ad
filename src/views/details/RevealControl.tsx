import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { type RevealReason, revealReasons } from '#src/model/revealReason.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { Button } from '#src/ui/Button.tsx'
import { Popover } from '#src/ui/Popover.tsx'
import styles from './RevealControl.module.css'
import { type Reveal, revealSeconds } from './useReveal.ts'

/** From here on the rest of the time is read out. */
const lastSeconds = 10

export interface RevealControlProps {
  readonly reveal: Reveal
  /** What is masked: `CardNumber`, `the comment`. */
  readonly what: string
}

/** Beneath a masked text: asks why it has to be seen, and counts down while it is. */
export function RevealControl({ reveal, what }: RevealControlProps) {
  const place = useRef<HTMLDivElement>(null)
  const says = lateWords.reveal
  const isShown = reveal.state === 'shown'
  useKeptFocus(place, isShown)
  return (
    <div ref={place} className={styles.control}>
      {isShown ? (
        <>
          <Button look="link" aria-label={says.hide(what)} onClick={reveal.hide}>
            {says.hideButton}
          </Button>
          <span className={styles.left} aria-hidden="true">
            {says.left(reveal.left)}
          </span>
        </>
      ) : (
        <Popover label={says.name(what)} button={says.button} buttonName={says.name(what)} buttonLook="link">
          {(close) => (
            <Why
              onReveal={(reason) => {
                close()
                reveal.ask(reason)
              }}
            />
          )}
        </Popover>
      )}
      <span className={noteLook(reveal)} aria-live="polite">
        {noteOf(reveal)}
      </span>
    </div>
  )
}

function Why({ onReveal }: { readonly onReveal: (reason: RevealReason) => void }) {
  const says = lateWords.reveal
  const [reason, setReason] = useState<RevealReason>('verify')
  return (
    <form
      className={styles.why}
      onSubmit={(event) => {
        event.preventDefault()
        onReveal(reason)
      }}
    >
      <fieldset className={styles.reasons}>
        <legend>{says.title}</legend>
        {revealReasons.map((each) => (
          <label key={each} className={styles.reason}>
            <input type="radio" name="reason" checked={reason === each} onChange={() => setReason(each)} />
            {says.reasons[each]}
          </label>
        ))}
      </fieldset>
      <p className={styles.noted}>{says.noted}</p>
      <Button type="submit" look="primary">
        {says.show(revealSeconds)}
      </Button>
    </form>
  )
}

function noteOf({ state, left, refused }: Reveal): string {
  const says = lateWords.reveal
  switch (state) {
    case 'masked':
      return ''
    case 'asking':
      return says.asking
    case 'failed':
      return refused ?? says.failed
    case 'over':
      return says.masked
    case 'shown':
      return left <= lastSeconds ? says.secondsLeft(lastSeconds) : says.shownFor(revealSeconds)
  }
}

/** What the eye sees anyway is only read out. */
function noteLook({ state }: Reveal): string | undefined {
  return state === 'asking' || state === 'failed' ? styles.note : 'visually-hidden'
}

/** One button replaces the other: the focus goes from one to the other with it, where it was there. */
function useKeptFocus(place: { readonly current: HTMLElement | null }, isShown: boolean) {
  const held = useRef(false)
  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      held.current = target instanceof Node && place.current?.contains(target) === true
    }
    document.addEventListener('focusin', follow)
    return () => document.removeEventListener('focusin', follow)
  }, [place])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the change of button is what it answers
  useLayoutEffect(() => {
    if (held.current && document.activeElement === document.body) {
      place.current?.querySelector('button')?.focus({ preventScroll: true })
    }
  }, [isShown, place])
}
