import { useEffect, useState } from 'react'
import { SECOND } from '#src/model/instant.ts'
import type { RevealReason } from '#src/model/revealReason.ts'
import type { RevealPlace, Reveals } from './reveals.ts'

/** How long an original is shown. */
export const revealSeconds = 30

export interface Reveal {
  /** The original while it may be seen, else the masked text. */
  readonly text: string
  readonly state: 'masked' | 'asking' | 'shown' | 'failed' | 'over'
  /** Seconds until it is masked again. */
  readonly left: number
  /** Why not, where that is known. */
  readonly refused: string | undefined
  readonly ask: (reason: RevealReason) => void
  readonly hide: () => void
}

interface Shown {
  /** The masked text that it stands for: it never shows in place of another. */
  readonly masked: string
  readonly original: string
}

/** Shows the original of one masked text for a while; `undefined` for a text that was not masked. */
export function useReveal(masked: string, place: RevealPlace, reveals: Reveals | undefined): Reveal | undefined {
  const [shown, setShown] = useState<Shown>()
  const [state, setState] = useState<Reveal['state']>('masked')
  const [refused, setRefused] = useState<string>()
  const [left, setLeft] = useState(revealSeconds)

  useEffect(() => {
    if (!shown) return
    const end = performance.now() + revealSeconds * SECOND
    let seconds = revealSeconds
    const tick = () => {
      // Timers of a page in the background are late: the clock goes before their count.
      seconds = Math.min(seconds - 1, Math.ceil((end - performance.now()) / SECOND))
      setLeft(seconds)
      if (seconds > 0) timer = setTimeout(tick, SECOND)
      else {
        setShown(undefined)
        setState('over')
      }
    }
    let timer = setTimeout(tick, SECOND)
    return () => clearTimeout(timer)
  }, [shown])

  if (!reveals?.isMasked(place)) return undefined
  const isShown = shown?.masked === masked
  return {
    text: isShown ? shown.original : masked,
    state: state === 'shown' && !isShown ? 'masked' : state,
    left,
    refused,
    ask: async (reason) => {
      setState('asking')
      const answer = await reveals.reveal(place, reason)
      const original = typeof answer === 'string' ? answer : undefined
      setRefused(typeof answer === 'object' ? answer.refused : undefined)
      setLeft(revealSeconds)
      setShown(original === undefined ? undefined : { masked, original })
      setState(original === undefined ? 'failed' : 'shown')
    },
    hide: () => {
      setShown(undefined)
      setState('over')
    },
  }
}
