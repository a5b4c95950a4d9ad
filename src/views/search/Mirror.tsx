import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import type { Token } from '#src/language/query.ts'
import styles from './Mirror.module.css'
import type { Problem } from './readBox.ts'

export interface MirrorProps {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly problems: readonly Problem[]
  readonly inputRef: RefObject<HTMLInputElement | null>
}

/** The text of the box, drawn behind it letter for letter: what is understood as chips, mistakes underlined. */
export function Mirror({ text, tokens, problems, inputRef }: MirrorProps) {
  const mirror = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const input = inputRef.current
    if (!input) return undefined
    const follow = () => {
      if (mirror.current) mirror.current.scrollLeft = input.scrollLeft
    }
    // In the frame: asking now would make the browser lay out the page twice.
    const frame = requestAnimationFrame(follow)
    input.addEventListener('scroll', follow)
    return () => {
      cancelAnimationFrame(frame)
      input.removeEventListener('scroll', follow)
    }
  })
  const nodes: ReactNode[] = []
  let at = 0
  for (const { start, end, kind } of tokens) {
    nodes.push(text.slice(at, start))
    nodes.push(
      <span key={start} className={styles.token} data-kind={kind}>
        {underlined(text, start, end, problems)}
      </span>,
    )
    at = end
  }
  return (
    <div ref={mirror} className={styles.mirror} aria-hidden="true">
      {nodes}
      {text.slice(at)}
    </div>
  )
}

function underlined(text: string, start: number, end: number, problems: readonly Problem[]): ReactNode {
  const within = problems.filter((problem) => problem.start >= start && problem.end <= end)
  const edges = [...new Set([start, ...within.flatMap((problem) => [problem.start, problem.end]), end])]
  return edges
    .toSorted((a, b) => a - b)
    .map((from, place, all) => {
      const to = all[place + 1]
      if (to === undefined) return null
      const isWrong = within.some((problem) => problem.start <= from && to <= problem.end)
      return (
        <span key={from} data-wrong={isWrong || undefined}>
          {text.slice(from, to)}
        </span>
      )
    })
}
