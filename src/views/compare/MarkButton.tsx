import { reviewWords } from '#src/text/reviewWords.ts'
import { Button } from '#src/ui/Button.tsx'

export interface MarkButtonProps {
  readonly marked: boolean
  readonly onMark: () => void
}

/** Marks an interaction to be compared with another, or takes the mark away. */
export function MarkButton({ marked, onMark }: MarkButtonProps) {
  const { mark, unmark } = reviewWords.compare
  return (
    <Button aria-pressed={marked} onClick={onMark}>
      {marked ? unmark : mark}
    </Button>
  )
}
