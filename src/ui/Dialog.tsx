import { type ComponentProps, type KeyboardEvent, type RefObject, useEffect } from 'react'
import styles from './Dialog.module.css'

export interface DialogProps extends Omit<ComponentProps<'dialog'>, 'open' | 'ref'> {
  /** For whoever closes it: the focus then goes back to where it was. */
  readonly ref: RefObject<HTMLDialogElement | null>
}

/** A dialog over the page, open from when it is mounted; its keys are not meant for the page behind. */
export function Dialog({ ref, className = '', onKeyDown = keepKeys, children, ...rest }: DialogProps) {
  useEffect(() => {
    if (!ref.current?.open) ref.current?.showModal()
  }, [ref])
  return (
    <dialog ref={ref} className={`${styles.dialog} ${className}`} onKeyDown={onKeyDown} {...rest}>
      {children}
    </dialog>
  )
}

const keepKeys = (event: KeyboardEvent) => event.stopPropagation()
