import type { ReactNode } from 'react'
import { words } from '#src/text/words.ts'
import { SearchField, type SearchFieldProps } from '../search/SearchField.tsx'
import { DateRangeButton, type DateRangeButtonProps } from './DateRangeButton.tsx'
import { FiltersButton, type FiltersButtonProps } from './FiltersButton.tsx'
import { MoreButton } from './MoreButton.tsx'
import type { MorePanelProps } from './MorePanel.tsx'
import { ScopeButton, type ScopeButtonProps } from './ScopeButton.tsx'
import styles from './Toolbar.module.css'

export interface ToolbarProps extends DateRangeButtonProps, MorePanelProps, FiltersButtonProps {
  readonly scope: ScopeButtonProps['scope']
  readonly scopeName: ScopeButtonProps['name']
  readonly onScope: ScopeButtonProps['onScope']
  /** The search box shows all of it. */
  readonly filter: SearchFieldProps['filter']
  readonly onFilter: SearchFieldProps['onFilter']
  readonly known: SearchFieldProps['known']
  readonly searchRef: SearchFieldProps['inputRef']
  /** `search`, `filters`: what is done without. */
  readonly hidden?: readonly string[]
  /** Stands before what is not wanted every day. */
  readonly children?: ReactNode
}

/** The bar at the top: whose interactions, which words, which dates, and the rest. */
export function Toolbar({ hidden = [], children, ...props }: ToolbarProps) {
  return (
    <header className={styles.bar}>
      <h1>{words.app.title}</h1>
      <div className={styles.scope}>
        <ScopeButton scope={props.scope} name={props.scopeName} onScope={props.onScope} />
      </div>
      <div className={styles.find}>
        {!hidden.includes('search') && (
          <SearchField
            filter={props.filter}
            onFilter={props.onFilter}
            known={props.known}
            inputRef={props.searchRef}
            hotkey={props.preferences.letterKeys ? '/' : undefined}
          />
        )}
        {!hidden.includes('filters') && (
          <div className={styles.filters}>
            <FiltersButton
              filtersCount={props.filtersCount}
              filtersOpen={props.filtersOpen}
              onFiltersToggle={props.onFiltersToggle}
            />
          </div>
        )}
      </div>
      <div className={styles.range}>
        <DateRangeButton
          range={props.range}
          shownRange={props.shownRange}
          clock={props.clock}
          onRange={props.onRange}
        />
      </div>
      <div className={styles.more}>
        {children}
        <MoreButton {...props} />
      </div>
    </header>
  )
}
