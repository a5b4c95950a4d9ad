import { words } from '#src/text/words.ts'
import { Button } from '#src/ui/Button.tsx'
import { Icon } from '#src/ui/Icon.tsx'

export interface GroupButtonProps {
  readonly pressed: boolean
  readonly onPress: (pressed: boolean) => void
}

/** Puts what belongs together under one row, or takes it apart again. */
export function GroupButton({ pressed, onPress }: GroupButtonProps) {
  return (
    <Button look="quiet" aria-pressed={pressed} title={words.table.group} onClick={() => onPress(!pressed)}>
      <Icon name="thread" />
      <span data-label>{words.table.group}</span>
    </Button>
  )
}
