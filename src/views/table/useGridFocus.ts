import { type FocusEvent, type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { InteractionId } from '#src/model/ids.ts'
import { type SortField, sortFieldOf } from '#src/model/sort.ts'
import type { ScrollPort } from '#src/ui/useScrollPort.ts'
import type { ListedRows } from './listedRows.ts'
import { rowAround } from './rowAround.ts'

/** The cell that was last in focus: by what it shows, so that it is the same one however the rows move. */
interface ActiveCell {
  /** `undefined` for the header. */
  readonly id: InteractionId | undefined
  readonly field: SortField
  /** Where its row stood, for when its interaction is no longer there. */
  readonly row: number
}

export interface GridFocus {
  /** The row that was last in focus; `undefined` before the first time. The header is -1. */
  readonly row: number | undefined
  readonly field: SortField | undefined
  readonly id: InteractionId | undefined
  /** Gives the focus to a cell, scrolling no further than it takes to see it. */
  readonly focus: (row: number, field: SortField) => void
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void
}

/**
 * One tab stop for the whole grid. The cell in focus must stay drawn, wherever it is scrolled to: the caller sees to
 * that, and draws `tabIndex={0}` on that one alone.
 */
export function useGridFocus(grid: RefObject<HTMLElement | null>, port: ScrollPort, listed: ListedRows): GridFocus {
  const [active, setActive] = useState<ActiveCell>()
  const wanted = useRef(false)
  const hasFocus = useRef(false)
  const row = useMemo(() => active && placeOf(active, listed), [active, listed])

  useLayoutEffect(() => {
    const element = grid.current
    // A row or column that goes takes the focus along: it is given to the one in its place.
    const isLost = element !== null && hasFocus.current && !holdsFocus(element)
    if (!element || (!wanted.current && !isLost)) return
    const cell = element.querySelector<HTMLElement>('[tabindex="0"]')
    cell?.focus({ preventScroll: true })
    if (wanted.current) {
      cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      port.forget()
    }
    wanted.current = false
  })

  return {
    row,
    field: active?.field,
    id: active?.id,
    focus: (to, field) => {
      wanted.current = true
      setActive({ id: listed.idAt(to), field, row: to })
    },
    onFocus: ({ target }) => {
      hasFocus.current = true
      const name = target.closest<HTMLElement>('[data-field]')?.dataset.field
      const field = name === undefined ? undefined : sortFieldOf(name)
      if (!field) return
      const at = rowAround(target)
      const id = listed.idAt(at)
      setActive((old) => (old?.id === id && old?.field === field && old.row === at ? old : { id, field, row: at }))
    },
    onBlur: ({ currentTarget, relatedTarget }) => {
      hasFocus.current = relatedTarget instanceof Node && currentTarget.contains(relatedTarget)
    },
  }
}

/** Not where its cell shows another interaction now: elements of rows are used again. */
function holdsFocus(grid: HTMLElement): boolean {
  const { activeElement, body } = grid.ownerDocument
  if (activeElement === body) return false
  return !(activeElement instanceof HTMLElement && activeElement.matches('[data-field]') && activeElement.tabIndex < 0)
}

function placeOf({ id, row }: ActiveCell, listed: ListedRows): number {
  if (id === undefined) return -1
  const found = listed.rowOf(id)
  return found >= 0 ? found : Math.min(row, listed.count - 1)
}
