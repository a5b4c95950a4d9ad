import { useMemo, useState } from 'react'
import { sampleOf } from '#src/explore/sample.ts'
import type { Selection } from '#src/explore/selection.ts'
import type { Clock } from '#src/time/clock.ts'
import { ReviewPanel } from '#src/views/review/ReviewPanel.tsx'
import { useSurroundings } from '../surroundings.ts'
import { idsOf, progressOf } from './progress.ts'
import { saveReviews } from './reviewFile.ts'
import { isReviewed } from './reviews.ts'
import { sampleText } from './sampleText.ts'
import type { ReviewDesk } from './useReviews.ts'

export interface ReviewDeskPanelProps {
  readonly desk: ReviewDesk
  readonly selection: Selection
  /** The result whatever sample it is narrowed to: what the next one is drawn from. */
  readonly whole: Selection
  readonly clock: Clock
  readonly onNext: () => void
}

const usualSize = 20
/** Seeds that the panel suggests: short enough to write down. */
const suggestedSeeds = 10_000

/** What is reviewed, with the sample to go through. */
export function ReviewDeskPanel({ desk, selection, whole, clock, onNext }: ReviewDeskPanelProps) {
  const { reviews, sample } = desk
  const { keepsNotes } = useSurroundings()
  const [suggested] = useState(() => Math.floor(Math.random() * suggestedSeeds))
  const progress = useMemo(() => progressOf({ sample, reviews }, selection), [sample, reviews, selection])
  const ids = [...reviews.keys()]
  return (
    <ReviewPanel
      progress={progress}
      sampled={sample && sampleText(sample)}
      onNext={onNext}
      onClearSample={() => desk.setSample(undefined)}
      size={sample?.ids.length ?? usualSize}
      seed={sample?.seed ?? suggested}
      of={whole.rows.length}
      onDraw={(size, seed) => {
        const all = idsOf(whole)
        desk.setSample({ ids: sampleOf(all, size, seed), of: all.length, seed })
      }}
      counts={{
        reviewed: ids.filter((id) => isReviewed(reviews, id)).length,
        notes: ids.filter((id) => reviews.get(id)?.note !== '').length,
      }}
      areKept={desk.areKept}
      onExport={keepsNotes ? (format) => saveReviews(format, reviews, clock) : undefined}
      onForget={desk.forgetAll}
    />
  )
}
