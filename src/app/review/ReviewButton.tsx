import { lazy } from 'react'
import { lateWords } from '#src/text/lateWords.ts'
import { Icon } from '#src/ui/Icon.tsx'
import { Popover } from '#src/ui/Popover.tsx'
import type { ReviewDeskPanelProps } from './ReviewDeskPanel.tsx'

const ReviewDeskPanel = lazy(async () => ({ default: (await import('./ReviewDeskPanel.tsx')).ReviewDeskPanel }))

/** Opens what is reviewed, and the sample to go through. */
export function ReviewButton(props: ReviewDeskPanelProps) {
  const { review } = lateWords.commands
  const sign = (
    <>
      <Icon name="check" />
      <span data-label>{review}</span>
    </>
  )
  return (
    <Popover label={review} button={sign} buttonLook="quiet">
      {(close) => (
        <ReviewDeskPanel
          {...props}
          onNext={() => {
            close()
            props.onNext()
          }}
        />
      )}
    </Popover>
  )
}
