import { startTransition, useEffect, useRef, useState } from 'react'
import type { InteractionId } from '#src/model/ids.ts'

/** A transcript that is ready, and the lines that it takes. */
export interface Waiting {
  readonly id: InteractionId
  readonly lines: number
}

/** As many as take a fraction of a frame to draw and lay out. */
const linesAtOnce = 50

const nothing: ReadonlyMap<InteractionId, number> = new Map()

/**
 * How many lines may be drawn of each of the transcripts that are ready. A long one takes several frames to draw, so that
 * they come in pieces, the first wanted first: all at once would hold up the scrolling.
 */
export function useTurns(wanted: readonly Waiting[]): ReadonlyMap<InteractionId, number> {
  const [drawn, setDrawn] = useState(nothing)
  const latest = useRef(wanted)
  const isMissing = ({ id, lines }: Waiting) => (drawn.get(id) ?? 0) < lines
  const next = wanted.find(isMissing)?.id

  useEffect(() => {
    latest.current = wanted
  })
  useEffect(() => {
    if (next === undefined) return
    const frame = requestAnimationFrame(() => {
      // What has been scrolled away has to wait its turn again when it comes back.
      const inView = new Set(latest.current.map(({ id }) => id))
      const kept = new Map([...drawn].filter(([id]) => inView.has(id)))
      kept.set(next, (drawn.get(next) ?? 0) + linesAtOnce)
      startTransition(() => setDrawn(kept))
    })
    return () => cancelAnimationFrame(frame)
  }, [next, drawn])

  return drawn
}
