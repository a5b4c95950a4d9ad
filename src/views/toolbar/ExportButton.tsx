import { words } from '#src/text/words.ts'
import { Icon } from '#src/ui/Icon.tsx'
import { Popover, type PopoverProps } from '#src/ui/Popover.tsx'
import styles from './ExportButton.module.css'

export type ExportButtonProps = Pick<PopoverProps, 'children'>

/** Opens the export of what is shown; where it is narrow a sign stands for the word. */
export function ExportButton({ children }: ExportButtonProps) {
  const { button, title } = words.toolbar.export
  return (
    <div className={styles.place} data-export>
      <Popover
        label={title}
        button={
          <>
            <span className={styles.sign}>
              <Icon name="save" />
            </span>
            <span className={styles.word}>{button}</span>
          </>
        }
      >
        {children}
      </Popover>
    </div>
  )
}
