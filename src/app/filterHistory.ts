import type { Filter } from '#src/model/filter.ts'
import { filterKey } from '#src/model/filterKey.ts'

/** What goes on over many changes and is one step to undo: typing, a drag of the brush. */
export interface Gesture {
  readonly name: string
  /** When the change was made, in ms. */
  readonly at: number
  /** ms of rest after which the same gesture begins a new step. */
  readonly pause: number
}

/** The filters of this session. In memory only: what was searched for may be about somebody. */
export interface FilterHistory {
  /** Oldest first. */
  readonly past: readonly Filter[]
  readonly present: Filter
  /** What was undone, the nearest first. */
  readonly future: readonly Filter[]
  /** That of the last step, which another change may go on with. */
  readonly gesture: Gesture | undefined
}

/** Steps kept at most. */
export const mostSteps = 100

export function startHistory(present: Filter): FilterHistory {
  return { past: [], present, future: [], gesture: undefined }
}

/** The history with the filter as it has become; the same steps where it means what it meant. */
export function recorded(history: FilterHistory, filter: Filter, gesture?: Gesture): FilterHistory {
  const { past, present } = history
  if (filter === present) return history
  if (isSame(filter, present)) return { ...history, present: filter }
  if (!goesOn(history.gesture, gesture)) {
    return { past: [...past, present].slice(-mostSteps), present: filter, future: [], gesture }
  }
  // Typed and taken back: as if nothing had been.
  const before = past.at(-1)
  if (before && isSame(before, filter)) {
    return { past: past.slice(0, -1), present: filter, future: [], gesture: undefined }
  }
  return { past, present: filter, future: [], gesture }
}

export function undone(history: FilterHistory): FilterHistory {
  const { past, present, future } = history
  const before = past.at(-1)
  if (!before) return history
  return { past: past.slice(0, -1), present: before, future: [present, ...future], gesture: undefined }
}

export function redone(history: FilterHistory): FilterHistory {
  const { past, present, future } = history
  const [next, ...rest] = future
  if (!next) return history
  return { past: [...past, present], present: next, future: rest, gesture: undefined }
}

function goesOn(last: Gesture | undefined, next: Gesture | undefined): boolean {
  return last !== undefined && next !== undefined && last.name === next.name && next.at - last.at <= next.pause
}

function isSame(a: Filter, b: Filter): boolean {
  return filterKey(a) === filterKey(b)
}
