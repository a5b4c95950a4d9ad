import { type ReactNode, type Ref, useRef } from 'react'
import type { Facet, Selection } from '#src/explore/selection.ts'
import { type AttributeField, type FacetField, isAttributeField, partsOf } from '#src/model/field.ts'
import { type Filter, valuesOf, withoutFacet } from '#src/model/filter.ts'
import { facetName } from '#src/text/label.ts'
import { words } from '#src/text/words.ts'
import { Button } from '#src/ui/Button.tsx'
import { AddFilter } from './AddFilter.tsx'
import { FacetGroup } from './FacetGroup.tsx'
import { FacetSkeleton } from './FacetSkeleton.tsx'
import { FacetValues } from './FacetValues.tsx'
import styles from './Filters.module.css'
import { facetsShown, mostAttributes } from './facetsShown.ts'

/** Values to come of a facet of which none are known beforehand. */
const rowsToCome = 4

const nothing: Facet = { values: [], distinct: 0, present: 0, find: () => ({ values: [], left: 0 }) }

export interface FiltersProps {
  readonly facets: Selection['facets']
  /** Rows loaded. */
  readonly total: number
  readonly filter: Filter
  readonly onFilter: (next: Filter) => void
  /** The attributes that the user made filters. */
  readonly attributes: readonly AttributeField[]
  readonly onAttributes: (next: readonly AttributeField[]) => void
  /** Which attributes there are, and in how many of the rows loaded. */
  readonly found: () => ReadonlyMap<AttributeField, number>
  /** Nothing has been loaded yet. */
  readonly loading: boolean
  /** Whether it is known how many there are of anything. */
  readonly counted: boolean
  /** More interactions are on their way at this moment. */
  readonly growing: boolean
  /** More interactions are to come, so that the counts are not final. */
  readonly partial: boolean
  /** The region, to give the focus to. */
  readonly focusRef?: Ref<HTMLElement>
}

/** What the interactions are made of, to tick: each value with how many it would give. */
export function Filters(props: FiltersProps) {
  const { facets, total, filter, onFilter, attributes, onAttributes, loading, counted, growing, partial } = props
  const summary = useRef<HTMLParagraphElement>(null)
  const shown = facetsShown(facets, filter, attributes)
  const set = filter.reduce((sum, clause) => sum + (clause.kind === 'anyOf' ? clause.values.length : 0), 0)
  // What is pressed goes away, and would take the focus with it.
  const rest = () => summary.current?.focus({ preventScroll: true })

  const change = (field: FacetField, next: Filter) => {
    const isLast = !next.some((clause) => clause.kind === 'anyOf' && clause.field === field)
    // A facet that only a link brought must not go away under the hand that ticks its last value off.
    if (isLast && isAttributeField(field) && !attributes.includes(field)) onAttributes([...attributes, field])
    onFilter(next)
  }
  const remove = (field: AttributeField) => {
    if (attributes.includes(field)) onAttributes(attributes.filter((each) => each !== field))
    onFilter(withoutFacet(filter, field))
    rest()
  }

  const group = (field: FacetField): ReactNode => {
    const facet = facets.get(field) ?? nothing
    const name = facetName(field, shown)
    const isSet = valuesOf(filter, field).length + valuesOf(filter, field, true).length > 0
    const isEmpty = facet.values.length === 0 && !isSet
    return (
      <FacetGroup
        key={field}
        name={name}
        clearable={isSet}
        onClear={() => change(field, withoutFacet(filter, field))}
        onRemove={isAttributeField(field) ? () => remove(field) : undefined}
      >
        {isAttributeField(field) && counted && (
          <p className={styles.presence}>
            {words.filters.present(
              words.filters.places[partsOf(field)[0]],
              words.filters.percent(total === 0 ? 0 : (100 * facet.present) / total),
            )}
          </p>
        )}
        {isEmpty && loading && <FacetSkeleton rows={rowsToCome} />}
        {isEmpty && !loading && <p className={styles.note}>{words.filters.none}</p>}
        {!isEmpty && (
          <FacetValues
            field={field}
            name={name}
            facet={facet}
            filter={filter}
            onFilter={(next) => change(field, next)}
            counted={counted}
            steady={filter.length > 0 && !growing}
          />
        )}
      </FacetGroup>
    )
  }

  return (
    <section ref={props.focusRef} className={styles.filters} aria-label={words.filters.name} tabIndex={-1}>
      <div className={styles.head}>
        <p ref={summary} className={styles.note} tabIndex={-1}>
          {words.filters.set(set)}
        </p>
        {set > 0 && (
          <Button
            look="link"
            onClick={() => {
              onFilter(filter.filter(({ kind }) => kind !== 'anyOf'))
              rest()
            }}
          >
            {words.filters.clearAll}
          </Button>
        )}
      </div>
      {shown.map(group)}
      <AddFilter
        found={props.found}
        total={total}
        taken={shown.filter(isAttributeField)}
        most={mostAttributes}
        onPick={(field) => onAttributes([...attributes, field])}
      />
      {partial && <p className={styles.note}>{words.filters.partial}</p>}
    </section>
  )
}
