import type { ReactNode } from 'react'

/** A part of a text, in UTF-16 units: from `start`, before `end`. */
interface Part {
  readonly start: number
  readonly end: number
  /** The one among them that the reader stands at. */
  readonly current?: boolean
}

/** Marked in one text at most: one of a million signs may hold a letter as often. */
const mostMarked = 1_000

/** A text with parts of it marked, of very many those around the one that the reader stands at; ascending, without overlaps. Called, not mounted, where there are many. */
export function highlighted(text: string, parts: readonly Part[]): ReactNode {
  if (parts.length === 0) return text
  const nodes: ReactNode[] = []
  let at = 0
  for (const { start, end, current } of parts.length > mostMarked ? nearCurrent(parts) : parts) {
    if (start > at) nodes.push(text.slice(at, start))
    nodes.push(
      <mark key={start} data-current={current} aria-current={current}>
        {text.slice(start, end)}
      </mark>,
    )
    at = end
  }
  if (at < text.length) nodes.push(text.slice(at))
  return nodes
}

function nearCurrent(parts: readonly Part[]): readonly Part[] {
  const from = Math.max(0, parts.findIndex(({ current }) => current) - mostMarked / 2)
  return parts.slice(from, from + mostMarked)
}
