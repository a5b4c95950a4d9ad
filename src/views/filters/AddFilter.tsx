import { lazy } from 'react'
import { words } from '#src/text/words.ts'
import { Popover } from '#src/ui/Popover.tsx'
import type { AttributePickerProps } from '#src/views/attributes/AttributePicker.tsx'
import styles from './Filters.module.css'

const AttributePicker = lazy(async () => ({
  default: (await import('#src/views/attributes/AttributePicker.tsx')).AttributePicker,
}))

/** Makes a filter of anything that the records hold. */
export function AddFilter({ onPick, ...props }: AttributePickerProps) {
  return (
    <div className={styles.add}>
      <Popover label={words.filters.add} button={`+ ${words.filters.add}`} buttonName={words.filters.add}>
        {(close) => (
          <AttributePicker
            {...props}
            onPick={(field) => {
              onPick(field)
              close()
            }}
          />
        )}
      </Popover>
    </div>
  )
}
