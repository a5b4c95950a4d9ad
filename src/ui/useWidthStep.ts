import { type RefObject, useLayoutEffect, useState } from 'react'

/** Which of the widths (px, ascending) an element has reached: 0 below the first. Renders only when that changes. */
export function useWidthStep(element: RefObject<HTMLElement | null>, widths: readonly [number, ...number[]]): number {
  const [step, setStep] = useState(widths.length)
  const key = widths.join()

  useLayoutEffect(() => {
    const measured = element.current
    if (!measured) return
    const steps = key.split(',').map(Number)
    const read = () => {
      // What is not drawn, as when something else is printed, has no width and keeps its step.
      if (measured.clientWidth > 0) setStep(steps.filter((width) => measured.clientWidth >= width).length)
    }
    read()
    const resized = new ResizeObserver(read)
    resized.observe(measured)
    return () => resized.disconnect()
  }, [element, key])

  return step
}
