import type { ReactNode } from 'react'
import type { MarkedField, Marks } from '#src/explore/marks.ts'
import { highlighted } from '#src/ui/Highlight.tsx'
import { inBrief } from './foldText.ts'

/** A text in one line with others, of one too long its beginning, with what was asked for marked in it. */
export function markedBrief(text: string, marks: Marks, field?: MarkedField): ReactNode {
  const shown = inBrief(text)
  return highlighted(shown, marks.in(shown, field))
}
