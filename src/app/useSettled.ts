import { useEffect, useState } from 'react'
import { painted } from '#src/api/breathe.ts'

/** Ms after which a list that is long in coming is waited for no longer. */
const longestMs = 1_000

/**
 * Whether the first rows, or what stands in their place, are on the screen: until then nothing that nobody looks for yet
 * may be fetched or drawn.
 *
 * @param isHere whether they are rendered
 */
export function useSettled(isHere: boolean): boolean {
  const [isSettled, setSettled] = useState(false)
  useEffect(() => {
    if (isSettled) return
    let isGone = false
    const settle = () => {
      if (!isGone) setSettled(true)
    }
    const timer = setTimeout(settle, longestMs)
    if (isHere) void painted().then(settle)
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [isHere, isSettled])
  return isSettled
}
