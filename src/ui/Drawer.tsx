import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import styles from './Drawer.module.css'

export interface DrawerProps {
  /** The accessible name, of the landmark and of the dialog alike. */
  readonly label: string
  /** The drawer may be kept mounted while shut, and must be where it `covers`: see below. */
  readonly open: boolean
  /** True where there is no room beside the page's main part: the same content in a modal dialog over the page. */
  readonly covers: boolean
  /** Beside the page the focus stays where it is; this takes it into the drawer all the same. */
  readonly focusOnOpen?: boolean
  /** Asked for by Escape or a press outside the dialog. Giving the focus back to the opener is the caller's business. */
  readonly onClose: () => void
  readonly children: ReactNode
}

/**
 * A panel at the page's end: a landmark beside the content, or a native modal dialog that covers it, where the browser
 * keeps the focus inside. Its content can be laid out by the container `details`.
 */
export function Drawer({ label, open, covers, focusOnOpen = false, onClose, children }: DrawerProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const container = useRef<HTMLDivElement>(null)
  const modal = open && covers

  // The dialog stays mounted and is driven by `open`: closing it in a clean-up would fire `close` after the second mount
  // of StrictMode and shut it for good, and taking an open one out of the page loses the focus.
  useEffect(() => {
    const element = dialog.current
    if (modal && !element?.open) {
      element?.showModal()
      // Not the first button, which the browser would choose: an Enter held a little longer would press it.
      container.current?.focus({ preventScroll: true })
    }
    if (!modal && element?.open) element.close()
  }, [modal])

  useEffect(() => {
    if (open && focusOnOpen) container.current?.focus({ preventScroll: true })
  }, [open, focusOnOpen])

  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onClose()
  }

  const content = (
    <div ref={container} className={styles.container} tabIndex={-1}>
      {children}
    </div>
  )
  return (
    <>
      {open && !covers && (
        <aside className={styles.beside} aria-label={label} onKeyDown={closeOnEscape}>
          {content}
        </aside>
      )}
      <dialog
        ref={dialog}
        className={styles.over}
        aria-label={label}
        closedby="any"
        onClose={() => {
          if (modal) onClose()
        }}
      >
        {modal && content}
      </dialog>
    </>
  )
}
