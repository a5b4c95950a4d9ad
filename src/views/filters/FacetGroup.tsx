import { type ReactNode, useRef } from 'react'
import type { FacetField } from '#src/model/field.ts'
import { facetName } from '#src/text/label.ts'
import { words } from '#src/text/words.ts'
import { Button } from '#src/ui/Button.tsx'
import styles from './FacetGroup.module.css'

export interface FacetGroupProps {
  readonly field: FacetField
  /** Something is ticked. */
  readonly clearable: boolean
  readonly onClear: () => void
  readonly children: ReactNode
}

/** The frame of a facet: its name, and a way to tick everything off. */
export function FacetGroup({ field, clearable, onClear, children }: FacetGroupProps) {
  const group = useRef<HTMLFieldSetElement>(null)
  const name = facetName(field)
  return (
    <fieldset ref={group} className={styles.group}>
      <legend className={styles.name}>{name}</legend>
      {clearable && (
        <span className={styles.clear}>
          <Button
            look="link"
            aria-label={words.filters.clearGroup(name)}
            onClick={() => {
              onClear()
              // The button goes away, and would take the focus with it.
              group.current?.querySelector<HTMLInputElement>('input[type=checkbox]')?.focus({ preventScroll: true })
            }}
          >
            {words.filters.clear}
          </Button>
        </span>
      )}
      {children}
    </fieldset>
  )
}
