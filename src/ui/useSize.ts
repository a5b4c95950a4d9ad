import { type RefObject, useLayoutEffect, useState } from 'react'

export interface Size {
  /** px without a scroll bar. */
  readonly width: number
  readonly height: number
}

/** The size of an element in whole px, 0 until it has been measured; follows every change. */
export function useSize(element: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 })

  useLayoutEffect(() => {
    const measured = element.current
    if (!measured) return
    const read = () => {
      const { clientWidth: width, clientHeight: height } = measured
      setSize((old) => (old.width === width && old.height === height ? old : { width, height }))
    }
    read()
    const resized = new ResizeObserver(read)
    resized.observe(measured)
    return () => resized.disconnect()
  }, [element])

  return size
}
