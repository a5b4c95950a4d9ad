import type { ZoneSource } from '#src/explore/customerZone.ts'
import { ClockHover } from './clocks/ClockHover.tsx'
import { CompareTools, type CompareToolsProps } from './compare/CompareTools.tsx'
import { ReviewTools } from './review/ReviewTools.tsx'
import type { ReviewDesk } from './review/useReviews.ts'

export interface QuietToolsProps extends Pick<CompareToolsProps, 'retriever' | 'selection' | 'marked' | 'clock'> {
  readonly desk: ReviewDesk
  readonly zones: ZoneSource
  /** Whether the comparison is open. */
  readonly comparing: boolean
  readonly onCompare: () => void
  readonly onCompared: () => void
  /** On to the next in the list that is not reviewed. */
  readonly onNext: () => void
}

/** What of the page is unseen until something is marked, sampled or pointed at. */
export function QuietTools({ desk, zones, comparing, onCompare, onCompared, onNext, ...page }: QuietToolsProps) {
  return (
    <>
      <CompareTools {...page} open={comparing} onOpen={onCompare} onClose={onCompared} />
      <ClockHover zones={zones} clock={page.clock} />
      <ReviewTools desk={desk} selection={page.selection} onNext={onNext} />
    </>
  )
}
