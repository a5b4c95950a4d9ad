import { memo } from 'react'
import { type Marks, noMarks } from '#src/explore/marks.ts'
import { matchRanges } from '#src/explore/text.ts'
import type { Clock } from '#src/time/clock.ts'
import { FoldedText } from '../details/FoldedText.tsx'
import { Messages } from '../details/Messages.tsx'
import type { Said } from './said.ts'
import { textsOf } from './said.ts'

export interface SaidBodyProps {
  readonly said: Exclude<Said, { readonly kind: 'nothing' }>
  readonly clock: Clock
  readonly marks: Marks
}

/** What was said, by whatever draws an exchange elsewhere: only this file knows what that is. */
export const SaidBody = memo(function SaidBody({ said, clock, marks }: SaidBodyProps) {
  if (said.kind === 'messages') return <Messages messages={said.messages} clock={clock} marks={marks} />
  return <FoldedText text={said.text} marks={marks} />
})

/** The element of the text at that place, within what `SaidBody` was drawn in. */
export function lineIn(body: Element, place: number): Element {
  return body.querySelector('ol')?.children[place] ?? body
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
