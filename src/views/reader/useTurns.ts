import { startTransition, useEffect, useRef, useState } from 'react'
import type { InteractionId } from '#src/model/ids.ts'

const nobody: ReadonlySet<InteractionId> = new Set()

/**
 * Which of the transcripts that are ready may be drawn. A long one takes most of a frame, so that each waits its turn, the
 * first wanted first: several at once would hold up the scrolling.
 */
export function useTurns(wanted: readonly InteractionId[]): ReadonlySet<InteractionId> {
  const [drawn, setDrawn] = useState(nobody)
  const latest = useRef(wanted)
  const next = wanted.find((id) => !drawn.has(id))

  useEffect(() => {
    latest.current = wanted
  })
  useEffect(() => {
    if (next === undefined) return
    const frame = requestAnimationFrame(() => {
      // What has been scrolled away has to wait its turn again when it comes back.
      const kept = latest.current.filter((id) => drawn.has(id))
      startTransition(() => setDrawn(new Set([...kept, next])))
    })
    return () => cancelAnimationFrame(frame)
  }, [next, drawn])

  return drawn
}
