import type { Selection } from '#src/explore/selection.ts'
import { reviewWords } from '#src/text/reviewWords.ts'
import { SampleBar } from '#src/views/review/SampleBar.tsx'
import { progressOf } from './progress.ts'
import { sampleText } from './sampleText.ts'
import type { ReviewDesk } from './useReviews.ts'

export interface ReviewToolsProps {
  readonly desk: ReviewDesk
  readonly selection: Selection
  readonly onNext: () => void
}

/** Says which sample the result is narrowed to, and how far it is reviewed. */
export function ReviewTools({ desk, selection, onNext }: ReviewToolsProps) {
  const { sample } = desk
  const progress = sample && progressOf(desk, selection)
  return (
    <>
      {/* Always there: what comes with its text is not read out. */}
      <span className="visually-hidden" role="status" aria-label={reviewWords.review.sample.name}>
        {sample && progress && `${sampleText(sample)} · ${reviewWords.review.progress(progress.done, progress.of)}`}
      </span>
      {sample && progress && (
        <SampleBar
          sampled={sampleText(sample)}
          progress={progress}
          onNext={onNext}
          onClear={() => desk.setSample(undefined)}
        />
      )}
    </>
  )
}
