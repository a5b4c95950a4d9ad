import type { MouseEvent, ReactNode } from 'react'
import type { InteractionId } from '#src/model/ids.ts'
import styles from './links.module.css'

/** How other interactions are reached: by an address, for a new tab, and in the drawer by a plain press. */
export interface Opener {
  readonly interactionHref: (id: InteractionId) => string
  readonly onOpen: (id: InteractionId) => void
}

export interface OpenLinkProps extends Opener {
  readonly id: InteractionId
  readonly children: ReactNode
}

export function OpenLink({ id, interactionHref, onOpen, children }: OpenLinkProps) {
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    onOpen(id)
  }
  return (
    <a className={styles.link} href={interactionHref(id)} onClick={open}>
      {children}
    </a>
  )
}
