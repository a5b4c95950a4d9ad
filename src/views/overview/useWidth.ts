import { type RefObject, useLayoutEffect, useState } from 'react'

/** The width of an element in whole px, 0 until it has been measured; follows every change. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)

  useLayoutEffect(() => {
    const measured = element.current
    if (!measured) return
    const read = () => setWidth(measured.clientWidth)
    read()
    const resized = new ResizeObserver(read)
    resized.observe(measured)
    return () => resized.disconnect()
  }, [element])

  return width
}
