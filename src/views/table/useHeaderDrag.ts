import { type PointerEvent, useState } from 'react'
import { type SortField, sortFieldOf } from '#src/model/sort.ts'

/** px that the pointer goes before a press is a drag: a hand is never quite still. */
const slack = 6

interface Drag {
  readonly field: SortField
  /** The column whose place it would take. */
  readonly over: SortField | undefined
}

export interface HeaderDrag {
  readonly drag: Drag | undefined
  readonly onPointerDown: (event: PointerEvent<HTMLElement>, field: SortField) => void
}

/** Lets a heading be dragged to another's place. For mouse and pen alone: a finger scrolls, and there are keys and buttons. */
export function useHeaderDrag(
  mayTake: (field: SortField, other: SortField) => boolean,
  onPlace: (field: SortField, other: SortField) => void,
): HeaderDrag {
  const [drag, setDrag] = useState<Drag>()

  const onPointerDown = (event: PointerEvent<HTMLElement>, field: SortField) => {
    if (event.button !== 0 || event.pointerType === 'touch') return
    const { currentTarget: button, clientX: startX } = event
    const row = button.closest('[role="row"]')
    const stop = new AbortController()
    const { signal } = stop
    let over: SortField | undefined
    let isDragging = false
    const end = () => {
      stop.abort()
      setDrag(undefined)
    }
    const move = ({ clientX }: globalThis.PointerEvent) => {
      if (!isDragging && Math.abs(clientX - startX) < slack) return
      isDragging = true
      const other = row && fieldAt(row, clientX)
      over = other && mayTake(field, other) ? other : undefined
      setDrag({ field, over })
    }
    const drop = () => {
      end()
      if (!isDragging) return
      swallowClick(button)
      if (over) onPlace(field, over)
    }
    addEventListener('pointermove', move, { signal })
    addEventListener('pointerup', drop, { signal })
    addEventListener('pointercancel', end, { signal })
    addEventListener('keydown', ({ key }) => key === 'Escape' && end(), { signal })
  }
  return { drag, onPointerDown }
}

/** The column that lies at that place; what is pinned lies over the others. */
function fieldAt(row: Element, clientX: number): SortField | undefined {
  const headings = [...row.querySelectorAll<HTMLElement>('[role="columnheader"]')]
  const heading = headings.find((each) => {
    const { left, right } = each.getBoundingClientRect()
    return clientX >= left && clientX < right
  })
  return sortFieldOf(heading?.dataset['field'] ?? '')
}

/** Where the button is let go over itself, the browser presses it: that would sort. */
function swallowClick(button: HTMLElement): void {
  const swallow = (event: MouseEvent) => event.stopPropagation()
  button.addEventListener('click', swallow, { capture: true, once: true })
  setTimeout(() => button.removeEventListener('click', swallow, { capture: true }))
}
