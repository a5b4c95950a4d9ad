import { type FocusEvent, type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import type { WeekPart } from '#src/model/week.ts'
import { drawn, firstSpot, pressed, type Spot, sameSpot, spotAfter } from './spot.ts'

/** The focus among the spots, and the choice by press, by keys and by drawing. */
export function useSpots(part: WeekPart, onPart: (part: WeekPart) => void) {
  const table = useRef<HTMLTableElement>(null)
  const [stop, setStop] = useState<Spot>(() => ({ day: part.days[0], hour: part.hours[0] }))
  const [hasFocus, setHasFocus] = useState(false)
  /** Where a selection that is extended begins. */
  const anchor = useRef<Spot>(undefined)
  const [drag, setDrag] = useState<{ readonly from: Spot; readonly to: Spot }>()
  const tabStop = stop.day === undefined && stop.hour === undefined ? firstSpot : stop
  const isDrawn = drag !== undefined && !sameSpot(drag.from, drag.to)

  const focus = (spot: Spot) => {
    table.current?.querySelector<HTMLElement>(`[data-spot="${spot.day ?? ''},${spot.hour ?? ''}"]`)?.focus()
  }
  const extend = (to: Spot) => {
    anchor.current ??= tabStop
    onPart(drawn(part, anchor.current, to))
  }

  return {
    table,
    /** What is chosen, and while something is drawn what will be. */
    part: isDrawn ? drawn(part, drag.from, drag.to) : part,
    focused: hasFocus ? tabStop : undefined,
    isStop: (spot: Spot) => sameSpot(spot, tabStop),
    press(spot: Spot, extending: boolean) {
      if (extending) extend(spot)
      else {
        anchor.current = spot
        onPart(pressed(part, spot))
      }
    },
    clear(nothing: WeekPart) {
      anchor.current = undefined
      onPart(nothing)
      // The button cannot be pressed any more, and would let go of the focus.
      focus(tabStop)
    },
    handlers: {
      onFocus(event: FocusEvent) {
        const spot = spotOf(event.target)
        if (!spot) return
        setHasFocus(true)
        setStop(spot)
      },
      onBlur: () => setHasFocus(false),
      onKeyDown(event: KeyboardEvent) {
        const to = spotAfter(event.key, tabStop, event.shiftKey)
        if (!to) return
        event.preventDefault()
        if (event.shiftKey) extend(to)
        else anchor.current = undefined
        focus(to)
      },
      onPointerDown(event: PointerEvent) {
        const from = spotOf(event.target)
        // A finger scrolls.
        if (!from || event.button !== 0 || event.shiftKey || event.pointerType === 'touch') return
        let to = from
        const over = ({ target }: Event) => {
          to = spotOf(target) ?? to
          setDrag({ from, to })
        }
        const end = () => {
          removeEventListener('pointerover', over)
          removeEventListener('pointerup', end)
          removeEventListener('pointercancel', end)
          setDrag(undefined)
          if (sameSpot(from, to)) return
          anchor.current = from
          onPart(drawn(part, from, to))
        }
        addEventListener('pointerover', over)
        addEventListener('pointerup', end)
        addEventListener('pointercancel', end)
      },
    },
  }
}

function spotOf(target: EventTarget | null): Spot | undefined {
  const written = target instanceof Element ? target.closest<HTMLElement>('[data-spot]')?.dataset['spot'] : undefined
  if (written === undefined) return undefined
  const [day, hour] = written.split(',').map((part) => (part === '' ? undefined : Number(part)))
  return { day, hour }
}
