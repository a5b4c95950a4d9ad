import type { ReactNode } from 'react'

/** A part of a text, in UTF-16 units: from `start`, before `end`. */
interface Part {
  readonly start: number
  readonly end: number
  /** The one among them that the reader stands at. */
  readonly current?: boolean
}

/** A text with parts of it marked; ascending, without overlaps. Called, not mounted, where there are many. */
export function highlighted(text: string, parts: readonly Part[]): ReactNode {
  if (parts.length === 0) return text
  const nodes: ReactNode[] = []
  let at = 0
  for (const { start, end, current } of parts) {
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
