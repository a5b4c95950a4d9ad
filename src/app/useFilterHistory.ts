import { type RefObject, useEffect, useState } from 'react'
import type { Filter } from '#src/model/filter.ts'
import { filterKey } from '#src/model/filterKey.ts'
import type { ViewStore } from '#src/url/viewStore.ts'
import { type FilterHistory, type Gesture, recorded, redone, startHistory, undone } from './filterHistory.ts'

/** ms between two keystrokes of one go. */
const rest = 1_000

export interface FilterSteps {
  readonly history: FilterHistory
  readonly undo: () => void
  readonly redo: () => void
}

/** Follows the page's filter, whatever changes it, and brings earlier ones back. */
export function useFilterHistory(store: ViewStore, search: RefObject<HTMLInputElement | null>): FilterSteps {
  const [history, setHistory] = useState(() => startHistory(store.get().filter))

  useEffect(() => {
    /** The press of the pointer that is, or was the last to be, under way; 0 for the keyboard. */
    let press = 0
    let presses = 0
    const pressed = () => {
      press = ++presses
    }
    const keyed = () => {
      press = 0
    }
    let before = store.get().filter
    const stop = store.subscribe(() => {
      const { filter } = store.get()
      if (filter === before) return
      const isTyping = search.current !== null && document.activeElement === search.current
      const gesture = gestureOf(isTyping, isBrush(before, filter), press)
      before = filter
      setHistory((old) => recorded(old, filter, gesture))
    })
    document.addEventListener('pointerdown', pressed, true)
    document.addEventListener('keydown', keyed, true)
    return () => {
      stop()
      document.removeEventListener('pointerdown', pressed, true)
      document.removeEventListener('keydown', keyed, true)
    }
  }, [store, search])

  const go = (to: FilterHistory) => {
    if (to === history) return
    setHistory(to)
    store.change({ filter: to.present }, 'replace')
  }
  return { history, undo: () => go(undone(history)), redo: () => go(redone(history)) }
}

function gestureOf(isTyping: boolean, isBrush: boolean, press: number): Gesture | undefined {
  const at = performance.now()
  if (isTyping) return { name: 'typing', at, pause: rest }
  if (!isBrush) return undefined
  // A hand that holds the brush may rest as long as it likes.
  return { name: `brush ${press}`, at, pause: press > 0 ? Number.POSITIVE_INFINITY : rest }
}

/** Whether nothing differs but the span of time. */
function isBrush(before: Filter, after: Filter): boolean {
  return filterKey(before) !== filterKey(after) && filterKey(timeless(before)) === filterKey(timeless(after))
}

function timeless(filter: Filter): Filter {
  return filter.filter(({ kind }) => kind !== 'between' && kind !== 'days')
}
