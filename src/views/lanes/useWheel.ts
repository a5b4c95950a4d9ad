import { type RefObject, useEffect, useEffectEvent } from 'react'
import { panned, type TimeWindow, zoomed } from './timeWindow.ts'
import type { LiveWindow, ShownTime } from './useTimeWindow.ts'

/** A notch of most wheels zooms by a fifth. */
const perNotch = 0.002
/** px of a line, for wheels that count by lines. */
const line = 16

export interface WheelAsk {
  readonly area: RefObject<HTMLElement | null>
  readonly live: LiveWindow
  readonly time: ShownTime
  readonly limits: TimeWindow
  /** The lanes are taller than there is room for. */
  readonly scrolls: boolean
}

/**
 * The wheel with Ctrl or ⌘ (and a pinch on a touchpad, which browsers send as that) zooms about the pointer; with Shift,
 * or sideways, it moves. Alone it zooms too where there is nothing to scroll.
 */
export function useWheel(plot: RefObject<HTMLElement | null>, { area, live, time, limits, scrolls }: WheelAsk): void {
  const turn = useEffectEvent((event: WheelEvent) => {
    const box = area.current?.getBoundingClientRect()
    if (!box || box.width === 0) return
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? line : 1
    const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX
    const window = live.current
    const perPx = (window.to - window.from) / box.width
    const isZoom = event.ctrlKey || event.metaKey
    if (!isZoom && Math.abs(sideways) >= Math.abs(event.shiftKey ? 0 : event.deltaY)) {
      event.preventDefault()
      time.move(panned(window, sideways * unit * perPx, limits), false)
    } else if (isZoom || !scrolls) {
      event.preventDefault()
      const at = window.from + (event.clientX - box.left) * perPx
      time.move(zoomed(window, Math.exp(event.deltaY * unit * perNotch), at, limits), false)
    }
  })

  useEffect(() => {
    const element = plot.current
    const listen = (event: WheelEvent) => turn(event)
    // React listens passively, and the page must not zoom or go back meanwhile.
    element?.addEventListener('wheel', listen, { passive: false })
    return () => element?.removeEventListener('wheel', listen)
  }, [plot])
}
