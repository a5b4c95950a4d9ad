import { memo, useMemo } from 'react'
import { type Marks, noMarks } from '#src/explore/marks.ts'
import { matchRanges } from '#src/explore/text.ts'
import type { Clock } from '#src/time/clock.ts'
import { Exchange } from '../conversation/Exchange.tsx'
import { exchangeLines } from '../conversation/exchangeLines.ts'
import { FoldedText } from '../details/FoldedText.tsx'
import type { Said } from './said.ts'
import { textsOf } from './said.ts'

export interface SaidBodyProps {
  readonly said: Exclude<Said, { readonly kind: 'nothing' }>
  readonly clock: Clock
  readonly marks: Marks
  /** The texts, from 0, in which anything is marked; without it in any. */
  readonly markedIn: ReadonlySet<number> | undefined
  /** Messages drawn of it, from the first. */
  readonly most: number
}

/** What was said, by whatever draws an exchange elsewhere: only this file knows what that is. */
export const SaidBody = memo(function SaidBody({ said, clock, marks, markedIn, most }: SaidBodyProps) {
  const lines = useMemo(() => (said.kind === 'messages' ? exchangeLines(said.messages, clock) : []), [said, clock])
  const drawn = useMemo(() => lines.slice(0, most), [lines, most])
  if (said.kind === 'messages') return <Exchange lines={drawn} clock={clock} marks={marks} markedIn={markedIn} />
  return <FoldedText text={said.text} marks={marks} />
})

/** The element of the text at that place, from 0, within what `SaidBody` was drawn in. */
export function lineIn(body: Element, place: number): Element {
  return body.querySelectorAll('ol > [data-sender]')[place] ?? body
}
/**
 * Words sought in conversations, marked where they were found: in texts that hold all of them, not in names.
 *
 * @param words folded
 */
export function marksIn(said: Said, words: readonly string[], places: readonly number[]): Marks {
  if (words.length === 0 || places.length === 0) return noMarks
  const texts = textsOf(said)
  const found = new Set(places.map((place) => texts[place] ?? ''))
  const isFound = (text: string) => found.has(text) || (text.endsWith('…') && isBeginning(text.slice(0, -1), found))
  return { in: (text) => (isFound(text) ? matchRanges(text, words) : []) }
}

/** Of a long text that is folded only the beginning is drawn. */
function isBeginning(beginning: string, texts: ReadonlySet<string>): boolean {
  return Array.from(texts).some((text) => text.startsWith(beginning))
}
