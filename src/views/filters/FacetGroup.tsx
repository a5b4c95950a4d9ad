import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { words } from '#src/text/words.ts'
import { Button } from '#src/ui/Button.tsx'
import { Icon } from '#src/ui/Icon.tsx'
import styles from './FacetGroup.module.css'

export interface FacetGroupProps {
  readonly name: string
  /** Something is ticked or shut out. */
  readonly clearable: boolean
  readonly onClear: () => void
  /** Takes an attribute from the filters. */
  readonly onRemove?: (() => void) | undefined
  readonly children: ReactNode
}

/** The frame of a facet: its name, and ways to clear it and to be rid of it. */
export function FacetGroup({ name, clearable, onClear, onRemove, children }: FacetGroupProps) {
  const group = useRef<HTMLFieldSetElement>(null)
  return (
    <fieldset ref={group} className={styles.group} onKeyDown={stepThrough}>
      <legend className={styles.name} data-clearable={clearable || undefined} data-removable={!!onRemove || undefined}>
        <bdi>{name}</bdi>
      </legend>
      <span className={styles.actions}>
        {clearable && (
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
        )}
        {onRemove && (
          <button
            type="button"
            className={styles.remove}
            aria-label={words.filters.removeGroup(name)}
            title={words.filters.removeGroup(name)}
            onClick={onRemove}
          >
            <Icon name="close" />
          </button>
        )}
      </span>
      {children}
    </fieldset>
  )
}

/** Up and down go from value to value: the Tab key stops at the buttons of each as well. */
function stepThrough(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (by === 0 || !(event.target instanceof HTMLInputElement) || event.target.type !== 'checkbox') return
  const boxes = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
  boxes[boxes.indexOf(event.target) + by]?.focus()
  event.preventDefault()
  event.stopPropagation()
}
