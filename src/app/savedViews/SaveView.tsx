import { lateWords } from '#src/text/lateWords.ts'
import { NameForm } from './NameForm.tsx'
import type { SavedView } from './savedView.ts'

export interface SaveViewProps {
  readonly onScreen: (name: string) => SavedView
  /** That of the view that was changed, to be saved anew. */
  readonly name: string
  readonly own: readonly string[]
  readonly builtIn: readonly string[]
  readonly onSave: (view: SavedView) => void
  readonly onCancel: () => void
}

const { savedViews: text } = lateWords

/** Names what is on the screen, and says before it is saved what of it will not be written down. */
export function SaveView({ onScreen, name, own, builtIn, onSave, onCancel }: SaveViewProps) {
  const { leftOut } = onScreen('')
  return (
    <NameForm
      label={text.name}
      name={name}
      submit={(typed) => (own.includes(typed) ? text.replace : text.saveNow)}
      problemOf={(typed) => (builtIn.includes(typed) ? text.nameTaken(typed) : undefined)}
      onName={(typed) => onSave(onScreen(typed))}
      onCancel={onCancel}
    >
      {(typed) => (
        <>
          {own.includes(typed) && <p>{text.replaces(typed)}</p>}
          <p>{text.saves}</p>
          {leftOut.length > 0 && (
            <p>
              <strong>{text.keptWithout(leftOut.map((part) => text.leftOut[part]))}.</strong> {text.untilClosed}
            </p>
          )}
        </>
      )}
    </NameForm>
  )
}
