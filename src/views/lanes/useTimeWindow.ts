import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { revealing, type TimeWindow } from './timeWindow.ts'

/** ms of rest after which the page follows what is drawn. */
const rest = 120

export interface ShownTime {
  /** As the page knows it: a moment behind while the hand is on it. */
  readonly window: TimeWindow
  /** `steady` is for one step, told at once; without it more steps are to come. */
  readonly move: (next: TimeWindow, steady: boolean) => void
  readonly showWhole: () => void
  /** Moves to where a bar is, if it is out of view. */
  readonly reveal: (from: number, to: number) => void
}

/** As it is drawn: changes many times between two renders. */
export type LiveWindow = RefObject<TimeWindow>

/**
 * The time shown, the whole of it until somebody zooms. A zoomed window stays while it lies within the limits; once
 * these have closed in on it, the whole is shown again.
 */
export function useTimeWindow(whole: TimeWindow, limits: TimeWindow, live: LiveWindow, onMove: () => void): ShownTime {
  const [chosen, setChosen] = useState<TimeWindow>()
  const shown = chosen && chosen.from >= limits.from && chosen.to <= limits.to ? chosen : whole
  const moving = useRef<ReturnType<typeof setTimeout>>(undefined)

  useLayoutEffect(() => {
    if (moving.current === undefined) live.current = shown
  })
  useEffect(() => () => clearTimeout(moving.current), [])

  const settle = () => {
    clearTimeout(moving.current)
    moving.current = undefined
    setChosen(live.current)
  }
  const move = (next: TimeWindow, steady: boolean) => {
    live.current = next
    onMove()
    clearTimeout(moving.current)
    if (steady) settle()
    else moving.current = setTimeout(settle, rest)
  }
  return {
    window: shown,
    move,
    showWhole: () => {
      move(whole, true)
      setChosen(undefined)
    },
    reveal: (from, to) => {
      const next = revealing(live.current, from, to, limits)
      if (next !== live.current) move(next, true)
    },
  }
}
