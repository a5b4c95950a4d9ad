import type { Failure } from '#src/model/failure.ts'
import { words } from '#src/text/words.ts'
import { Button } from '#src/ui/Button.tsx'
import { Problem, type ProblemProps } from '#src/views/status/Problem.tsx'

export interface HistoryProblemProps {
  readonly place: ProblemProps['place']
  readonly failure: Failure
  /** It is being tried again without anybody's doing. */
  readonly retrying: boolean
  readonly onRetry: () => void
  /** A file can be looked at without the server; missing where none may be opened. */
  readonly onOpenFile: (() => void) | undefined
}

/** What the server's failure means to the reader: our words for its kind beside its own. */
export function HistoryProblem({ place, failure, retrying, onRetry, onOpenFile }: HistoryProblemProps) {
  const { title, advice } = words.failure[failure.kind]
  return (
    <Problem
      place={place}
      title={title}
      advice={retrying ? words.app.retrying : advice}
      serverMessage={failure.serverMessage}
      code={failure.code}
      detail={failure.detail}
      onRetry={failure.kind === 'unavailable' ? undefined : onRetry}
    >
      {place === 'page' && onOpenFile && <Button onClick={onOpenFile}>{words.app.openFile}</Button>}
    </Problem>
  )
}
