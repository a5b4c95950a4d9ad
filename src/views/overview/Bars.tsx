import type { Histogram } from '#src/explore/selection.ts'
import styles from './Bars.module.css'
import colours from './colours.module.css'
import type { Span } from './span.ts'
import { stack } from './stack.ts'

export interface BarsProps {
  readonly histogram: Histogram
  /** px of each boundary. */
  readonly edges: readonly number[]
  readonly width: number
  readonly height: number
  /** What is in full colour; everything where it is missing. */
  readonly span: Span | undefined
  /** Said in place of the drawing. */
  readonly name: string
}

/** The histogram: a path for each colour, inside and outside of the span, however many slots there are. */
export function Bars({ histogram, edges, width, height, span, name }: BarsProps) {
  return (
    <svg className={styles.bars} width={width} height={height} role="img" aria-label={name}>
      {stack(histogram, edges, height, span).map(({ colour, inside, outside }) => (
        <g key={colour} className={colours.coloured} data-colour={colour}>
          {outside && <path d={outside} data-outside="" />}
          {inside && <path d={inside} />}
        </g>
      ))}
    </svg>
  )
}

// Heights in percent that look like four weeks.
const heights = [
  54, 62, 58, 70, 66, 24, 20, 60, 68, 74, 64, 72, 28, 22, 58, 66, 80, 76, 70, 26, 24, 62, 72, 68, 78, 74, 30, 22,
]

/** Bars to come: in the place of the real ones, so that nothing moves when they are there. */
export function BarsSkeleton() {
  return (
    <svg className={styles.skeleton} viewBox="0 0 280 100" preserveAspectRatio="none" aria-hidden="true">
      <path d={heights.map((height, at) => `M${at * 10} 100h9v${-height}h-9z`).join('')} />
    </svg>
  )
}
