import { type RefObject, useLayoutEffect, useState } from 'react'

export interface PlotSize {
  /** px without a scroll bar. */
  readonly width: number
  readonly height: number
}

/** Follows the size of what scrolls; 0 until it has been measured. */
export function usePlotSize(scroller: RefObject<HTMLElement | null>): PlotSize {
  const [size, setSize] = useState<PlotSize>({ width: 0, height: 0 })

  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const read = () => {
      const { clientWidth: width, clientHeight: height } = element
      setSize((old) => (old.width === width && old.height === height ? old : { width, height }))
    }
    read()
    const resized = new ResizeObserver(read)
    resized.observe(element)
    return () => resized.disconnect()
  }, [scroller])

  return size
}
