import { type KeyboardEvent, type ReactNode, type RefObject, Suspense, useEffect, useId, useRef, useState } from 'react'
import { Button, type ButtonProps } from './Button.tsx'
import { focusFirst } from './focusFirst.ts'
import styles from './Popover.module.css'

export interface PopoverProps {
  /** The accessible name of what opens. */
  readonly label: string
  /** What stands on the button. */
  readonly button: ReactNode
  /** The button's accessible name where its content is a sign, not words. */
  readonly buttonName?: string
  readonly buttonLook?: ButtonProps['look']
  /** The button is square, for a sign alone. */
  readonly square?: boolean
  /** Rendered only while open: its state starts afresh every time. As a function it gets the way to close. */
  readonly children: ReactNode | ((close: () => void) => ReactNode)
}

/**
 * A button and the panel that it opens, in the browser's own popover: Escape or a press elsewhere closes it, and the
 * focus goes in and comes back. The panel stays on the screen however small that is.
 */
export function Popover({ label, button, buttonName, buttonLook, square, children }: PopoverProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDialogElement>(null)
  const close = () => panel.current?.hidePopover()

  return (
    <span className={styles.place}>
      <Button
        ref={opener}
        popoverTarget={id}
        aria-haspopup="dialog"
        aria-expanded={open}
        {...(buttonName !== undefined && { 'aria-label': buttonName })}
        {...(buttonLook && { look: buttonLook })}
        {...(square && { square })}
      >
        {button}
      </Button>
      <dialog
        ref={panel}
        id={id}
        popover="auto"
        className={styles.panel}
        aria-label={label}
        onKeyDown={keepInside}
        // Before it shows, so that it never shows empty; but emptied only once the browser has dealt with the focus.
        onBeforeToggle={(event) => event.newState === 'open' && setOpen(true)}
        onToggle={(event) => {
          if (event.target !== panel.current) return
          if (event.newState === 'open') focusFirst(panel.current)
          else {
            // Safari does not focus a button that is pressed, so the browser alone may not find the way back.
            const active = document.activeElement
            if (active === document.body || panel.current.contains(active))
              opener.current?.focus({ preventScroll: true })
            setOpen(false)
          }
        }}
      >
        {open && (
          <Suspense>
            <FocusWhenHere panel={panel}>{typeof children === 'function' ? children(close) : children}</FocusWhenHere>
          </Suspense>
        )}
      </dialog>
    </span>
  )
}

/** A panel whose code comes late is empty when it opens: the focus goes in once there is something to take it. */
function FocusWhenHere({ panel, children }: { panel: RefObject<HTMLDialogElement | null>; children: ReactNode }) {
  useEffect(() => {
    if (panel.current?.matches(':popover-open')) focusFirst(panel.current)
  }, [panel])
  return children
}

/** Keys pressed in here mean something in here: the page's shortcuts and its own Escape must not answer as well. */
function keepInside(event: KeyboardEvent) {
  event.stopPropagation()
}
