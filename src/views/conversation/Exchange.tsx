import { type Marks, noMarks } from '#src/explore/marks.ts'
import { conversationWords } from '#src/text/conversationWords.ts'
import { lateWords } from '#src/text/lateWords.ts'
import type { Clock } from '#src/time/clock.ts'
import type { Reveals } from '../details/reveals.ts'
import styles from './Exchange.module.css'
import type { ExchangeLine } from './exchangeLines.ts'
import type { FoundPart } from './findIn.ts'
import { Line } from './Line.tsx'

export interface ExchangeProps {
  /** From `exchangeLines`; kept by the caller, so that lines are drawn once. */
  readonly lines: readonly ExchangeLine[]
  readonly clock: Clock
  /** What the page's search asked for. */
  readonly marks: Marks
  /** The lines, from 0, in which anything is marked; without it in any. */
  readonly markedIn?: ReadonlySet<number> | undefined
  /** What was found in each line by a search within; must keep its lists where nothing was. */
  readonly found?: readonly (readonly FoundPart[])[] | undefined
  /** Absent where nothing can be asked for. Must stay the same while the lines do. */
  readonly reveals?: Reveals | undefined
  /** The place of the line that a link led to. */
  readonly linked?: number | undefined
  /** Asked for a link to the line at a place; without it lines offer none. Must stay the same function. */
  readonly onLink?: ((place: number, button: HTMLElement) => unknown) | undefined
}

/** An exchange: the customer at the start, the agent at the end, what happened between them in the middle. */
export function Exchange({ lines, clock, marks, markedIn, found, reveals, linked, onLink }: ExchangeProps) {
  return (
    <ol className={styles.exchange} aria-label={lateWords.details.conversation.name}>
      {lines.flatMap((line, position) => [
        line.missing > 0 && (
          <li key={`missing ${line.place}`} className={styles.aside}>
            {conversationWords.missing(line.missing)}
          </li>
        ),
        <Line
          key={line.place}
          line={line}
          clock={clock}
          marks={markedIn && !markedIn.has(position) ? noMarks : marks}
          found={found?.[position]}
          reveals={reveals}
          isLinked={line.place === linked}
          onLink={onLink}
        />,
      ])}
    </ol>
  )
}
