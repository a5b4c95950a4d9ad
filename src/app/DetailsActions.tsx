import type { InteractionId } from '#src/model/ids.ts'
import { MarkButton } from '#src/views/compare/MarkButton.tsx'
import { ReviewButtons } from '#src/views/review/ReviewButtons.tsx'
import type { MarkedPair } from './compare/useMarked.ts'
import styles from './DetailsActions.module.css'
import { isReviewed } from './review/reviews.ts'
import type { ReviewDesk } from './review/useReviews.ts'

export interface DetailsActionsProps {
  readonly id: InteractionId
  readonly marked: MarkedPair
  readonly desk: ReviewDesk
  readonly nextUnreviewed: () => void
}

/** What can be done with the open interaction, beneath its title. */
export function DetailsActions({ id, marked, desk, nextUnreviewed }: DetailsActionsProps) {
  const { reviews, sample } = desk
  return (
    <div className={styles.actions}>
      <MarkButton marked={marked.ids.includes(id)} onMark={() => marked.mark(id)} />
      <ReviewButtons
        key={id}
        reviewed={isReviewed(reviews, id)}
        onReviewed={() => desk.toggle(id)}
        note={reviews.get(id)?.note ?? ''}
        onNote={(note) => desk.note(id, note)}
        onNext={sample && nextUnreviewed}
      />
    </div>
  )
}
