import { useState } from 'react'
import type { InteractionId } from '#src/model/ids.ts'
import { type Marked, withMark } from './marked.ts'

/** What is marked to be compared: kept for as long as the page is open and no longer. */
export interface MarkedPair {
  readonly ids: Marked
  readonly mark: (id: InteractionId) => void
  readonly swap: () => void
  readonly clear: () => void
}

/** `onPair`: two are marked now. */
export function useMarked(onPair: () => void): MarkedPair {
  const [ids, setIds] = useState<Marked>([])
  return {
    ids,
    mark(id) {
      const next = withMark(ids, id)
      setIds(next)
      if (next.length === 2) onPair()
    },
    swap: () => setIds(ids.toReversed()),
    clear: () => setIds([]),
  }
}
