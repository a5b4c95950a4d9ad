import { useEffect, useState } from 'react'
import { painted } from '#src/api/breathe.ts'

/** Ms after which a list that is long in coming is waited for no longer. */
const longestMs = 1_000

/**
 * Whether the first rows, or what stands in their place, are on the screen, and what nobody looks for yet has been
 * fetched: not before then, so that it takes no time from them.
 *
 * @param isHere whether they are rendered
 * @param fetchRest never rejects
 */
export function useSettled(isHere: boolean, fetchRest: () => Promise<void>): boolean {
  const [isSettled, setSettled] = useState(false)
  useEffect(() => {
    if (isSettled) return
    let isGone = false
    const settle = async () => {
      await fetchRest()
      if (!isGone) setSettled(true)
    }
    const timer = setTimeout(() => void settle(), longestMs)
    if (isHere) void painted().then(settle)
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [isHere, isSettled, fetchRest])
  return isSettled
}
