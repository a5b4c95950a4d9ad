import type { AttributeField } from '#src/model/field.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { Icon } from '#src/ui/Icon.tsx'
import { Popover } from '#src/ui/Popover.tsx'
import styles from './DataMenu.module.css'
import type { DataActions } from './dataActions.ts'

/** Longer names are cut: what is meant stands beside. */
const longest = 60

export interface DataMenuProps {
  readonly field: AttributeField
  readonly name: string
  readonly value: string
  readonly actions: DataActions
}

/** Finds others by a value, or shows it of all. */
export function DataMenu({ field, name, value, actions }: DataMenuProps) {
  const { menu } = lateWords.details
  const [key, shown] = [cut(name), cut(value)]
  const choices: readonly (readonly [string, (() => void) | undefined])[] = [
    [menu.only(shown), () => actions.onOnly(field, value)],
    [menu.not(shown), () => actions.onNot(field, value)],
    [menu.addFilter(key), actions.addFilter(field)],
    [menu.addColumn(key), actions.addColumn(field)],
  ]
  return (
    <span className={styles.menu}>
      <Popover
        label={menu.name(key)}
        button={<Icon name="filter" />}
        buttonName={menu.name(key)}
        buttonLook="quiet"
        square
      >
        {(close) => (
          <div className={styles.choices}>
            {choices.map(
              ([label, choose]) =>
                choose && (
                  <button
                    key={label}
                    type="button"
                    className={styles.choice}
                    onClick={() => {
                      choose()
                      close()
                    }}
                  >
                    {label}
                  </button>
                ),
            )}
          </div>
        )}
      </Popover>
    </span>
  )
}

const cut = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text)
