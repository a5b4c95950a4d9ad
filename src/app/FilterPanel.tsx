import { lazy, Suspense } from 'react'
import type { Selection } from '#src/explore/selection.ts'
import type { AttributeField } from '#src/model/field.ts'
import type { Filter } from '#src/model/filter.ts'
import { words } from '#src/text/words.ts'
import { Button } from '#src/ui/Button.tsx'
import { Drawer } from '#src/ui/Drawer.tsx'
import { Icon } from '#src/ui/Icon.tsx'
import styles from './FilterPanel.module.css'

const Filters = lazy(async () => ({ default: (await import('#src/views/filters/Filters.tsx')).Filters }))

export interface FilterPanelProps {
  readonly selection: Selection
  readonly filter: Filter
  readonly onFilter: (next: Filter) => void
  /** The attributes that the user made filters. */
  readonly attributes: readonly AttributeField[]
  readonly onAttributes: (next: readonly AttributeField[]) => void
  readonly partial: boolean
  readonly loading: boolean
  /** Whether it is known how many there are of anything. */
  readonly counted: boolean
  /** More rows are on their way. */
  readonly growing: boolean
  /** Whether there is no room beside the list: then the filters open over it. */
  readonly covers: boolean
  readonly open: boolean
  readonly onClose: () => void
}

/** The filters beside the list, or, where it is narrow, over it when asked for. */
export function FilterPanel({ selection, covers, open, onClose, ...rest }: FilterPanelProps) {
  const filters = (
    <Suspense>
      <Filters
        facets={selection.facets}
        total={selection.total}
        found={() => selection.index.attributeFields}
        {...rest}
      />
    </Suspense>
  )
  if (!covers) {
    return (
      <div className={styles.beside} data-filters>
        {filters}
      </div>
    )
  }
  return (
    <Drawer label={words.app.filtersTitle} open={open} covers onClose={onClose}>
      <div className={styles.head}>
        <h2>{words.app.filtersTitle}</h2>
        <Button square aria-label={words.app.closeFilters} onClick={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      {filters}
    </Drawer>
  )
}
