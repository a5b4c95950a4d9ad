import { fold, matchRanges, type TextRange } from '#src/explore/text.ts'

/** A part of a text that was searched for; `current` is the one that the reader stands at. */
export interface FoundPart extends TextRange {
  readonly current?: boolean
}

export interface Found {
  /** For each text what of it was found; the same empty list for all texts without any. */
  readonly parts: readonly (readonly FoundPart[])[]
  readonly count: number
}

const nothing: readonly FoundPart[] = []

/** Where a phrase stands in texts, in their order; without regard to case and accents. A blank phrase stands nowhere. */
export function findIn(texts: readonly string[], phrase: string): Found {
  const wanted = fold(phrase).trim()
  if (wanted === '') return { parts: texts.map(() => nothing), count: 0 }
  let count = 0
  const parts = texts.map((text) => {
    const found = matchRanges(text, [wanted])
    count += found.length
    return found.length === 0 ? nothing : found
  })
  return { parts, count }
}

/** The same with one of them, counted from 0 through all texts, marked as current. */
export function withCurrent(found: Found, current: number): Found['parts'] {
  let before = 0
  return found.parts.map((parts) => {
    const within = current - before
    before += parts.length
    if (within < 0 || within >= parts.length) return parts
    return parts.map((part, place) => (place === within ? { ...part, current: true } : part))
  })
}
