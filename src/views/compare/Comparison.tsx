import { useId, useMemo, useRef, useState } from 'react'
import type { InteractionId } from '#src/model/ids.ts'
import { type Interaction, startOf } from '#src/model/interaction.ts'
import { mediaGroup } from '#src/model/media.ts'
import { reviewWords } from '#src/text/reviewWords.ts'
import type { Clock } from '#src/time/clock.ts'
import { toldApart } from '#src/time/comesTwice.ts'
import { Button } from '#src/ui/Button.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import { MediaIcon } from '#src/ui/MediaIcon.tsx'
import { titleOf } from '../details/title.ts'
import { ComparedTable } from './ComparedTable.tsx'
import styles from './Comparison.module.css'
import { comparedSections } from './comparedSections.tsx'

/** One of the two: what is known of it, and whether that is all. */
export interface Compared {
  readonly id: InteractionId
  /** `undefined` where nothing is known of it, or not yet. */
  readonly interaction: Interaction | undefined
  readonly state: 'loading' | 'whole' | 'partial'
}

export interface ComparisonProps {
  readonly pair: readonly [Compared, Compared]
  readonly clock: Clock
  readonly onSwap: () => void
  readonly onClear: () => void
  readonly onClose: () => void
}

/** Two interactions side by side over the page, field by field. Escape closes it and gives the focus back. */
export function Comparison({ pair, clock, onSwap, onClear, onClose }: ComparisonProps) {
  const text = reviewWords.compare
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const [differencesOnly, setDifferencesOnly] = useState(false)
  const [first, second] = pair
  const before = first.interaction
  const after = second.interaction
  const sections = useMemo(() => before && after && comparedSections(before, after, clock), [before, after, clock])
  const all = sections?.flatMap(({ rows }) => rows) ?? []
  const differing = all.filter(({ change }) => change !== 'same').length
  const shown = sections?.map((section) => ({
    ...section,
    rows: differencesOnly ? section.rows.filter(({ change }) => change !== 'same') : section.rows,
    none: section.rows.length > 0 ? text.allSame : section.none,
  }))
  const partial = pair.filter(({ state }) => state === 'partial').map(({ id }) => id)

  return (
    <Dialog ref={dialog} className={styles.dialog} aria-labelledby={heading} closedby="any" onClose={onClose}>
      <header className={styles.head}>
        <h2 id={heading}>{text.title}</h2>
        <p className={styles.count} role="status">
          {sections && text.differ(differing, all.length)}
          {pair.some(({ state }) => state === 'loading') && ` ${text.loading}`}
        </p>
        <div className={styles.tools}>
          <label className={styles.switch}>
            <input
              type="checkbox"
              // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells by itself whether it is checked
              role="switch"
              checked={differencesOnly}
              onChange={(event) => setDifferencesOnly(event.target.checked)}
            />{' '}
            {text.differencesOnly}
          </label>
          <Button onClick={onSwap}>{text.swap}</Button>
          <Button
            onClick={() => {
              // First, so that the focus is back where it was when the marks go.
              dialog.current?.close()
              onClear()
            }}
          >
            {text.clear}
          </Button>
          <Button onClick={() => dialog.current?.close()}>{text.close}</Button>
        </div>
        {partial.length > 0 && (
          <p className={styles.warning}>
            <bdi>{text.incomplete(partial)}</bdi>
          </p>
        )}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className={styles.body} tabIndex={0} aria-labelledby={heading}>
        {shown && (
          <ComparedTable
            label={text.title}
            heads={[
              <Head key="A" letter={text.heads[0]} compared={first} clock={clock} />,
              <Head key="B" letter={text.heads[1]} compared={second} clock={clock} />,
            ]}
            sections={shown}
            kinds={text.kinds}
          />
        )}
      </section>
    </Dialog>
  )
}

interface HeadProps {
  readonly letter: string
  readonly compared: Compared
  readonly clock: Clock
}

function Head({ letter, compared: { id, interaction }, clock }: HeadProps) {
  const at = interaction && startOf(interaction)
  return (
    <span className={styles.title}>
      <span className={styles.letter}>{letter}</span>{' '}
      {interaction && <MediaIcon group={mediaGroup(interaction.mediaType)} />}{' '}
      <bdi>{interaction ? titleOf(interaction) : id}</bdi>
      {at !== undefined && <span className={styles.date}>{toldApart(clock.dateTime(at), at, clock)}</span>}
    </span>
  )
}
