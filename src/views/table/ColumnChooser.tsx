import type { ReactNode } from 'react'
import { type AttributeField, isAttributeField } from '#src/model/field.ts'
import type { SortField } from '#src/model/sort.ts'
import { columnName } from '#src/text/label.ts'
import { words } from '#src/text/words.ts'
import { Button } from '#src/ui/Button.tsx'
import { Icon } from '#src/ui/Icon.tsx'
import { Popover } from '#src/ui/Popover.tsx'
import { AttributePicker } from '#src/views/attributes/AttributePicker.tsx'
import styles from './ColumnChooser.module.css'
import {
  type ColumnPreferences,
  defaultColumns,
  inOrder,
  moved,
  withColumn,
  withoutColumn,
  withPinned,
  withShown,
  withWidth,
} from './columnPreferences.ts'
import { shownWidth } from './shownWidth.ts'

/** px that a press of "narrower" or "wider" makes. */
const widthStep = 24

export interface ColumnChooserProps {
  readonly columns: ColumnPreferences
  readonly onColumns: (columns: ColumnPreferences) => void
  /** Which attributes there are to be columns, and in how many of the rows loaded. */
  readonly found: () => ReadonlyMap<AttributeField, number>
  /** Rows loaded. */
  readonly total: number
}

/** Which columns, in which order and how wide: all that dragging does, without dragging. */
export function ColumnChooser({ columns, onColumns, found, total }: ColumnChooserProps) {
  const order = inOrder(columns)
  return (
    <>
      <ul className={styles.list}>
        {order.map((field) => (
          <ColumnChoice key={field} field={field} order={order} columns={columns} onColumns={onColumns} />
        ))}
      </ul>
      <div className={styles.foot}>
        <Popover
          label={words.table.chooser.add}
          button={`+ ${words.table.chooser.add}`}
          buttonName={words.table.chooser.add}
        >
          {(close) => (
            <AttributePicker
              found={found}
              total={total}
              taken={order.filter(isAttributeField)}
              onPick={(field) => {
                onColumns(withColumn(columns, field))
                close()
              }}
            />
          )}
        </Popover>
        <Button look="link" onClick={() => onColumns(defaultColumns)}>
          {words.table.chooser.reset}
        </Button>
      </div>
    </>
  )
}

interface ColumnChoiceProps extends Pick<ColumnChooserProps, 'columns' | 'onColumns'> {
  readonly field: SortField
  readonly order: readonly SortField[]
}

function ColumnChoice({ field, order, columns, onColumns }: ColumnChoiceProps) {
  const chooser = words.table.chooser
  const name = columnName(field, order)
  const isPinned = columns.pinned.includes(field)
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
        <bdi>{name}</bdi>
      </label>
      {isAttributeField(field) && (
        <Press label={chooser.remove(name)} disabled={false} onPress={() => onColumns(withoutColumn(columns, field))}>
          <Icon name="close" />
        </Press>
      )}
      <Press
        label={chooser.pin(name)}
        disabled={false}
        pressed={isPinned}
        onPress={() => onColumns(withPinned(columns, field, !isPinned))}
      >
        <Icon name="pin" />
      </Press>
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
  /** Of a button that stays pressed. */
  readonly pressed?: boolean
  readonly onPress: () => void
  readonly children: ReactNode
}

/** Not `disabled` itself, which would throw the focus away when the last press has brought a column to its end. */
function Press({ label, disabled, pressed, onPress, children }: PressProps) {
  return (
    <button
      type="button"
      className={styles.press}
      aria-label={label}
      aria-pressed={pressed}
      title={label}
      aria-disabled={disabled || undefined}
      onClick={() => !disabled && onPress()}
    >
      {children}
    </button>
  )
}
