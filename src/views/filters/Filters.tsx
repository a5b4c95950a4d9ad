import { type Ref, useRef } from 'react'
import type { Selection } from '#src/explore/selection.ts'
import { facetFields } from '#src/model/field.ts'
import { type Filter, toggleValue, valuesOf, withValues } from '#src/model/filter.ts'
import { words } from '#src/text/words.ts'
import { Button } from '#src/ui/Button.tsx'
import { FacetGroup } from './FacetGroup.tsx'
import { FacetSkeleton } from './FacetSkeleton.tsx'
import { FacetValues } from './FacetValues.tsx'
import styles from './Filters.module.css'
import { withTicked } from './facetOrder.ts'
import { OwnerValues } from './OwnerValues.tsx'
import { useSteadyOwners } from './useSteadyOwners.ts'

type Field = (typeof facetFields)[number]

const rowsToCome: Record<Field, number> = { media: 6, direction: 3, state: 4, owner: 4, duration: 3 }

export interface FiltersProps {
  readonly facets: Selection['facets']
  readonly filter: Filter
  readonly onFilter: (next: Filter) => void
  /** Nothing has been loaded yet. */
  readonly loading: boolean
  /** More interactions are on their way at this moment. */
  readonly growing: boolean
  /** More interactions are to come, so that the counts are not final. */
  readonly partial: boolean
  /** The region, to give the focus to. */
  readonly focusRef?: Ref<HTMLElement>
}

/** What the interactions are made of, to tick: each value with how many it would give. */
export function Filters({ facets, filter, onFilter, loading, growing, partial, focusRef }: FiltersProps) {
  const summary = useRef<HTMLParagraphElement>(null)
  const ticked = facetFields.reduce((sum, field) => sum + valuesOf(filter, field).length, 0)
  const valuesIn = (field: Field) => withTicked(facets.get(field)?.values ?? [], valuesOf(filter, field))
  const owners = useSteadyOwners(valuesIn('owner'), filter.length > 0 && !growing)

  const group = (field: Field) => {
    const values = valuesIn(field)
    const own = {
      ticked: valuesOf(filter, field),
      onToggle: (value: string) => onFilter(toggleValue(filter, field, value)),
    }
    if (loading && values.length === 0) return <FacetSkeleton rows={rowsToCome[field]} />
    if (values.length === 0) return <p className={styles.note}>{words.filters.none}</p>
    return field === 'owner' ? (
      <OwnerValues owners={owners} {...own} />
    ) : (
      <FacetValues field={field} values={values} {...own} />
    )
  }

  return (
    <section ref={focusRef} className={styles.filters} aria-label={words.filters.name} tabIndex={-1}>
      <div className={styles.head}>
        <p ref={summary} className={styles.note} tabIndex={-1}>
          {words.filters.set(ticked)}
        </p>
        {ticked > 0 && (
          <Button
            look="link"
            onClick={() => {
              onFilter(facetFields.reduce((rest, field) => withValues(rest, field, []), filter))
              // The button goes away, and would take the focus with it.
              summary.current?.focus({ preventScroll: true })
            }}
          >
            {words.filters.clearAll}
          </Button>
        )}
      </div>
      {facetFields.map((field) => (
        <FacetGroup
          key={field}
          field={field}
          clearable={valuesOf(filter, field).length > 0}
          onClear={() => onFilter(withValues(filter, field, []))}
        >
          {group(field)}
        </FacetGroup>
      ))}
      {partial && <p className={styles.note}>{words.filters.partial}</p>}
    </section>
  )
}
