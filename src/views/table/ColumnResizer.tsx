import type { PointerEvent } from 'react'
import type { SortField } from '#src/model/sort.ts'
import styles from './ColumnResizer.module.css'
import { clampWidth } from './columnPreferences.ts'

export interface ColumnResizerProps {
  readonly field: SortField
  readonly onResize: (field: SortField, width: number) => void
  readonly onResized: (field: SortField, width: number | undefined) => void
}

/**
 * The edge of a column, to be dragged; a double click gives the column its own width back. For the pointer alone:
 * without one, the column chooser has buttons for the same.
 */
export function ColumnResizer({ field, onResize, onResized }: ColumnResizerProps) {
  const drag = (event: PointerEvent<HTMLElement>) => {
    const heading = event.currentTarget.parentElement
    if (!heading || event.button !== 0) return
    event.preventDefault() // else the drag selects text
    const handle = event.currentTarget
    const start = { x: event.clientX, width: heading.getBoundingClientRect().width }
    const onwards = getComputedStyle(heading).direction === 'rtl' ? -1 : 1
    let width: number | undefined
    const move = ({ clientX }: globalThis.PointerEvent) => {
      width = clampWidth(start.width + (clientX - start.x) * onwards)
      onResize(field, width)
    }
    const done = () => {
      handle.removeEventListener('pointermove', move)
      handle.removeEventListener('lostpointercapture', done)
      if (width !== undefined) onResized(field, width)
    }
    handle.addEventListener('pointermove', move)
    handle.addEventListener('lostpointercapture', done)
    handle.setPointerCapture(event.pointerId)
  }

  return (
    <span
      className={styles.handle}
      aria-hidden="true"
      onPointerDown={drag}
      onDoubleClick={() => onResized(field, undefined)}
    />
  )
}
