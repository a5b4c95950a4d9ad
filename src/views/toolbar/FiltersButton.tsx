import { words } from '#src/text/words.ts'
import { Button } from '#src/ui/Button.tsx'
import styles from './FiltersButton.module.css'

export interface FiltersButtonProps {
  /** Filters in force. */
  readonly filtersCount: number
  readonly filtersOpen: boolean
  readonly onFiltersToggle: () => void
}

/** Opens the filters where there is no room for them beside the list. */
export function FiltersButton({ filtersCount, filtersOpen, onFiltersToggle }: FiltersButtonProps) {
  return (
    <Button aria-expanded={filtersOpen} onClick={onFiltersToggle}>
      {words.toolbar.filters}
      {filtersCount > 0 && (
        <span className={styles.count}>
          {filtersCount}
          <span className="visually-hidden"> {words.toolbar.filtersActive}</span>
        </span>
      )}
    </Button>
  )
}
