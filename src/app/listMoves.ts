import type { RefObject } from 'react'
import type { InteractionIndex } from '#src/explore/interactionIndex.ts'
import { type InteractionId, interactionId } from '#src/model/ids.ts'
import type { CommandPage } from './commandPage.ts'
import type { ListHandle } from './ListViews.tsx'

/**
 * Moving in the list from anywhere on the page: on from the row that has the focus, else to what is open or the first.
 * While the focus is in it, the list answers these keys itself.
 *
 * @param rowsNow as they stand on the screen
 */
export function listMoves(
  index: InteractionIndex,
  rowsNow: () => Uint32Array,
  openId: InteractionId | undefined,
  list: RefObject<ListHandle | null>,
  open: (id: InteractionId) => void,
): Pick<CommandPage, 'move' | 'openFocused'> & { readonly focused: () => InteractionId | undefined } {
  const idAt = (rows: Uint32Array, place: number) => {
    const row = rows[place]
    return row === undefined ? undefined : index.interactionAt(row).id
  }
  const neighbour = (id: InteractionId, by: 1 | -1) => {
    const row = index.rowOf(id)
    const rows = rowsNow()
    return row === undefined ? undefined : idAt(rows, rows.indexOf(row) + by)
  }
  return {
    focused: () => focusedId() ?? openId,
    move(by) {
      const focused = focusedId()
      const to = focused === undefined ? (openId ?? idAt(rowsNow(), 0)) : (neighbour(focused, by) ?? focused)
      if (to !== undefined) list.current?.focusRow(to)
    },
    openFocused() {
      const id = focusedId() ?? idAt(rowsNow(), 0)
      if (id !== undefined) open(id)
    },
  }
}

function focusedId(): InteractionId | undefined {
  const row = document.activeElement?.closest<HTMLElement>('[data-interaction-id]')
  const id = row?.dataset['interactionId']
  return id === undefined ? undefined : interactionId(id)
}
