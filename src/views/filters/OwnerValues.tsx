import { useId, useState } from 'react'
import type { FacetValue } from '#src/explore/selection.ts'
import { facetLabel } from '#src/text/label.ts'
import { words } from '#src/text/words.ts'
import { Button } from '#src/ui/Button.tsx'
import { FacetRow } from './FacetRow.tsx'
import styles from './OwnerValues.module.css'
import { fewOf, foundAmong } from './ownersShown.ts'

export interface OwnerValuesProps {
  /** In the order to be shown. */
  readonly owners: readonly FacetValue[]
  readonly ticked: readonly string[]
  readonly onToggle: (owner: string) => void
}

/** The busiest owners, and all of them with a search field when asked. */
export function OwnerValues({ owners, ticked, onToggle }: OwnerValuesProps) {
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  // Who is ticked off stays until the list is closed: the row must not go away under the hand.
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set())
  const list = useId()

  const few = fewOf(owners, new Set([...ticked, ...kept]))
  const shown = open ? foundAmong(owners, text, ({ value, label }) => facetLabel('owner', value, label)) : few
  const toggle = (owner: string) => {
    setKept(new Set([...kept, owner]))
    onToggle(owner)
  }
  const turn = () => {
    setOpen(!open)
    setText('')
    setKept(new Set())
  }

  return (
    <>
      {open && (
        <input
          type="search"
          className={styles.search}
          aria-label={words.filters.searchOwners}
          placeholder={words.filters.searchOwners}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      <div id={list} className={styles.list} data-open={open || undefined}>
        {shown.rows.map(({ value, label, count }) => (
          <FacetRow
            key={value}
            label={facetLabel('owner', value, label)}
            count={count}
            checked={ticked.includes(value)}
            onToggle={() => toggle(value)}
          />
        ))}
        {open && shown.rows.length === 0 && <p className={styles.note}>{words.filters.noOwnerFound(text)}</p>}
        {open && shown.left > 0 && <p className={styles.note}>{words.filters.ownersLeft(shown.left)}</p>}
      </div>
      {(open || few.left > 0) && (
        <Button look="link" aria-expanded={open} aria-controls={list} onClick={turn}>
          {open ? words.filters.fewer : words.filters.more(few.left)}
        </Button>
      )}
    </>
  )
}
