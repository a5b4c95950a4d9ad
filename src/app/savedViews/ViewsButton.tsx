import { lateWords } from '#src/text/lateWords.ts'
import { Icon } from '#src/ui/Icon.tsx'
import { Popover } from '#src/ui/Popover.tsx'
import { SavedViewsPanel, type SavedViewsPanelProps } from './SavedViewsPanel.tsx'
import styles from './ViewsButton.module.css'

/** Opens the saved views; says which of them is on the screen. */
export function ViewsButton(props: Omit<SavedViewsPanelProps, 'onClose'>) {
  const { views } = props
  const { button, title, changed } = lateWords.savedViews
  const current = views.inForce ?? views.changed
  const sign = (
    <>
      <Icon name="bookmark" />
      <span className={styles.label} data-label>
        {button}
        {current !== undefined && <bdi className={styles.current}>{` · ${current}`}</bdi>}
        {views.changed !== undefined && <span className={styles.changed}>{` (${changed})`}</span>}
      </span>
    </>
  )
  return (
    <Popover label={title} button={sign} buttonLook="quiet">
      {(close) => <SavedViewsPanel {...props} onClose={close} />}
    </Popover>
  )
}
