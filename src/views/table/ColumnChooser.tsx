import type { ReactNode } from 'react'
import type { SortField } from '#src/model/sort.ts'
import { columnName } from '#src/text/label.ts'
import { words } from '#src/text/words.ts'
import { Button } from '#src/ui/Button.tsx'
import { Icon } from '#src/ui/Icon.tsx'
import styles from './ColumnChooser.module.css'
import {
  type ColumnPreferences,
  completeOrder,
  defaultColumns,
  moved,
  withShown,
  withWidth,
} from './columnPreferences.ts'
import { shownWidth } from './shownWidth.ts'

/** px that a press of "narrower" or "wider" makes. */
const widthStep = 24

export interface ColumnChooserProps {
  readonly columns: ColumnPreferences
  readonly onColumns: (columns: ColumnPreferences) => void
}

/** Which columns, in which order and how wide: all that dragging does, without dragging. */
export function ColumnChooser({ columns, onColumns }: ColumnChooserProps) {
  return (
    <>
      <ul className={styles.list}>
        {completeOrder(columns.order).map((field) => (
          <ColumnChoice key={field} field={field} columns={columns} onColumns={onColumns} />
        ))}
      </ul>
      <div className={styles.foot}>
        <Button look="link" onClick={() => onColumns(defaultColumns)}>
          {words.table.chooser.reset}
        </Button>
      </div>
    </>
  )
}

interface ColumnChoiceProps extends ColumnChooserProps {
  readonly field: SortField
}

function ColumnChoice({ field, columns, onColumns }: ColumnChoiceProps) {
  const chooser = words.table.chooser
  const name = columnName(field)
  const isShown = !columns.hidden.includes(field)
  const widen = (by: number) => {
    const width = shownWidth(field)
    if (width !== undefined) onColumns(withWidth(columns, field, width + by))
  }
  return (
    <li className={styles.choice}>
      <label className={styles.label}>
        <input
          type="checkbox"
          checked={isShown}
          onChange={(event) => onColumns(withShown(columns, field, event.target.checked))}
        />
        {name}
      </label>
      <Press label={chooser.narrower(name)} disabled={!isShown} onPress={() => widen(-widthStep)}>
        −
      </Press>
      <Press label={chooser.wider(name)} disabled={!isShown} onPress={() => widen(widthStep)}>
        +
      </Press>
      <Press
        label={chooser.earlier(name)}
        disabled={moved(columns, field, -1) === columns}
        onPress={() => onColumns(moved(columns, field, -1))}
      >
        <Icon name="up" />
      </Press>
      <Press
        label={chooser.later(name)}
        disabled={moved(columns, field, 1) === columns}
        onPress={() => onColumns(moved(columns, field, 1))}
      >
        <Icon name="down" />
      </Press>
    </li>
  )
}

interface PressProps {
  readonly label: string
  readonly disabled: boolean
  readonly onPress: () => void
  readonly children: ReactNode
}

/** Not `disabled` itself, which would throw the focus away when the last press has brought a column to its end. */
function Press({ label, disabled, onPress, children }: PressProps) {
  return (
    <button
      type="button"
      className={styles.press}
      aria-label={label}
      aria-disabled={disabled || undefined}
      onClick={() => !disabled && onPress()}
    >
      {children}
    </button>
  )
}
