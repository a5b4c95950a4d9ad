import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { paint } from './paint.ts'
import type { Picture } from './picture.ts'
import type { TimeWindow } from './timeWindow.ts'

export interface Painter {
  /** What is drawn: given anew with every render. */
  readonly show: (picture: Picture | false | undefined) => void
  /** Something that no render tells of has changed: draws in the next frame, however often it is asked. */
  readonly redraw: () => void
  readonly brush: (span: TimeWindow | undefined) => void
}

export interface PainterRefs {
  readonly canvas: RefObject<HTMLCanvasElement | null>
  readonly scroller: RefObject<HTMLElement | null>
  /** The layer of the elements that stand where bars are drawn: it is moved along. */
  readonly layer: RefObject<HTMLElement | null>
  /** The time that the elements of the layer were placed by, and the time as it is now. */
  readonly placed: RefObject<TimeWindow>
  readonly live: RefObject<TimeWindow>
}

/** Draws no more than once a frame, and only when there is something new. */
export function usePainter({ canvas, scroller, layer, placed, live }: PainterRefs): Painter {
  const picture = useRef<Picture>(undefined)
  const brush = useRef<TimeWindow>(undefined)
  const frame = useRef(0)

  const draw = () => {
    frame.current = 0
    const window = live.current
    if (!canvas.current || !picture.current) return
    paint(canvas.current, picture.current, {
      window,
      scrollTop: scroller.current?.scrollTop ?? 0,
      brush: brush.current,
    })
    const base = placed.current
    if (!layer.current) return
    const factor = (base.to - base.from) / (window.to - window.from)
    const share = (base.from - window.from) / (window.to - window.from)
    const { width, left } = picture.current
    const isAtRest = factor === 1 && share === 0
    layer.current.style.transform = isAtRest ? '' : `translateX(${share * (width - left)}px) scaleX(${factor})`
  }
  const redraw = () => {
    if (frame.current === 0) frame.current = requestAnimationFrame(draw)
  }

  useLayoutEffect(() => {
    const element = scroller.current
    const again = () => {
      if (frame.current === 0) frame.current = requestAnimationFrame(draw)
    }
    element?.addEventListener('scroll', again, { passive: true })
    return () => element?.removeEventListener('scroll', again)
  })
  useEffect(() => () => cancelAnimationFrame(frame.current), [])

  return {
    show: (next) => {
      picture.current = next || undefined
      redraw()
    },
    redraw,
    brush: (span) => {
      brush.current = span
      redraw()
    },
  }
}
