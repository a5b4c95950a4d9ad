import { useMemo, useState } from 'react'
import { type Found, findIn, withCurrent } from './findIn.ts'

/** A search within some texts. */
export interface Find {
  readonly phrase: string
  readonly setPhrase: (phrase: string) => void
  /** Which of the matches the reader stands at, from 0. */
  readonly current: number
  readonly count: number
  readonly parts: Found['parts']
  /** To the next match or the one before, round at the ends. */
  readonly step: (by: 1 | -1) => void
  /** Grows with every move to a match: what scrolls it into view follows it. */
  readonly moves: number
}

/** @param texts must stay the same list while the texts do */
export function useFind(texts: readonly string[]): Find {
  const [phrase, setPhrase] = useState('')
  const [asked, setAsked] = useState(0)
  const [moves, setMoves] = useState(0)
  const found = useMemo(() => findIn(texts, phrase), [texts, phrase])
  const { count } = found
  const current = Math.min(asked, Math.max(0, count - 1))
  const parts = useMemo(() => withCurrent(found, current), [found, current])
  return {
    phrase,
    setPhrase: (next) => {
      setPhrase(next)
      setAsked(0)
      setMoves(moves + 1)
    },
    current,
    count,
    parts,
    step: (by) => {
      if (count === 0) return
      setAsked((current + by + count) % count)
      setMoves(moves + 1)
    },
    moves,
  }
}
