import { useId, useMemo, useState } from 'react'
import type { Facet, FacetValue } from '#src/explore/selection.ts'
import type { FacetField } from '#src/model/field.ts'
import { type Filter, onlyValue, toggleValue, valuesOf, withoutValue, withValues } from '#src/model/filter.ts'
import { facetLabel } from '#src/text/label.ts'
import { words } from '#src/text/words.ts'
import { Button } from '#src/ui/Button.tsx'
import { MediaIcon } from '#src/ui/MediaIcon.tsx'
import { FacetRow } from './FacetRow.tsx'
import styles from './FacetValues.module.css'
import { hasUsualOrder, inUsualOrder, withTicked } from './facetOrder.ts'
import { useSteadyValues } from './useSteadyValues.ts'
import { easilySeen, fewIn, fewOf, foundAmong, foundIn } from './valuesShown.ts'

export interface FacetValuesProps {
  readonly field: FacetField
  /** Of the facet. */
  readonly name: string
  readonly facet: Facet
  readonly filter: Filter
  readonly onFilter: (next: Filter) => void
  /** Whether there is anything to be counted yet. */
  readonly counted: boolean
  /** Whether the order is to be kept, whatever becomes of the counts. */
  readonly steady: boolean
}

/** The first values of a facet, and all of them with a search field when asked. */
export function FacetValues({ field, name, facet, filter, onFilter, counted, steady }: FacetValuesProps) {
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  // What is ticked off stays until the list is closed: the row must not go away under the hand.
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set())
  const list = useId()
  const ticked = valuesOf(filter, field)
  const excluded = valuesOf(filter, field, true)
  const known = withTicked(facet.values, [...ticked, ...excluded])
  const inOrder = useSteadyValues(known, steady)
  const values = hasUsualOrder(field) ? inUsualOrder(field, known) : inOrder
  const total = Math.max(facet.distinct, values.length)
  const few = fewOf(values, new Set([...ticked, ...excluded, ...kept]), fewIn(field), total)
  // Not before it is asked: a facet may have more values than it lists.
  const isAsked = open && total > values.length && text.trim() !== ''
  const asked = useMemo(
    () => (isAsked ? foundIn(facet, text, nameIn(field)) : undefined),
    [isAsked, facet, text, field],
  )
  const shown = open ? (asked ?? foundAmong(values, text, nameIn(field))) : few
  const left = open && text.trim() === '' ? total - shown.rows.length : shown.left
  const keep = (value: string) => setKept(new Set([...kept, value]))
  const turn = () => {
    setOpen(!open)
    setText('')
    setKept(new Set())
  }
  const search = field === 'owner' ? words.filters.searchOwners : words.filters.search(name)

  return (
    <>
      {open && total > easilySeen && (
        <input
          type="search"
          className={styles.search}
          aria-label={search}
          placeholder={search}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      <div id={list} className={styles.list} data-open={open || undefined}>
        {shown.rows.map((each) => {
          const { value } = each
          const isOut = excluded.includes(value)
          const step = (next: Filter) => {
            keep(value)
            onFilter(next)
          }
          return (
            <FacetRow
              key={value}
              label={nameIn(field)(each)}
              counts={counted ? each : undefined}
              checked={ticked.includes(value)}
              excluded={isOut}
              onToggle={() => step(toggleValue(filter, field, value))}
              onOnly={() => step(onlyValue(filter, field, value))}
              onNot={() =>
                step(
                  isOut
                    ? withValues(
                        filter,
                        field,
                        excluded.filter((other) => other !== value),
                        true,
                      )
                    : withoutValue(filter, field, value),
                )
              }
            >
              {field === 'media' && <MediaIcon group={value} />}
            </FacetRow>
          )
        })}
        {open && shown.rows.length === 0 && (
          <p className={styles.note}>
            {field === 'owner' ? words.filters.noOwnerFound(text) : words.filters.noneFound(text)}
          </p>
        )}
        {open && left > 0 && <p className={styles.note}>{words.filters.left(left)}</p>}
      </div>
      {(open || few.left > 0) && (
        <Button look="link" aria-expanded={open} aria-controls={list} onClick={turn}>
          {open ? words.filters.fewer : words.filters.more(few.left)}
        </Button>
      )}
    </>
  )
}

const nameIn =
  (field: FacetField) =>
  ({ value, label }: FacetValue) =>
    facetLabel(field, value, label)
