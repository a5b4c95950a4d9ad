import { lazy } from 'react'
import { words } from '#src/text/words.ts'
import { Icon } from '#src/ui/Icon.tsx'
import { Popover } from '#src/ui/Popover.tsx'
import type { ColumnChooserProps } from './ColumnChooser.tsx'

const ColumnChooser = lazy(async () => ({ default: (await import('./ColumnChooser.tsx')).ColumnChooser }))

/** Opens the choice of columns. */
export function ColumnsButton(props: ColumnChooserProps) {
  const sign = (
    <>
      <Icon name="columns" />
      <span data-label>{words.table.chooser.button}</span>
    </>
  )
  return (
    <Popover label={words.table.chooser.name} button={sign} buttonLook="quiet">
      <ColumnChooser {...props} />
    </Popover>
  )
}
