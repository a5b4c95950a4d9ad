import { changeText, type ValueLabel } from '#src/text/clauseText.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { Button } from '#src/ui/Button.tsx'
import { Icon } from '#src/ui/Icon.tsx'
import { keyText } from './keyText.ts'
import type { FilterSteps } from './useFilterHistory.ts'

export interface UndoFilterProps {
  readonly steps: FilterSteps
  readonly label: ValueLabel
}

/** Takes back the last change of the filter, and says what that brings; nothing where there is none. */
export function UndoFilter({ steps, label }: UndoFilterProps) {
  const { past, present } = steps.history
  const before = past.at(-1)
  if (!before) return null
  const { undo, undoTo } = lateWords.commands
  const name = undoTo(changeText(present, before, label))
  return (
    <Button look="quiet" aria-label={name} title={`${name} (${keyText('Mod+z')})`} onClick={steps.undo}>
      <Icon name="undo" />
      <span data-label>{undo}</span>
    </Button>
  )
}
