import { lateWords } from '#src/text/lateWords.ts'
import { Button } from '#src/ui/Button.tsx'
import styles from './ExportPanel.module.css'
import type { ExportState } from './exportJob.ts'

export interface ExportOutcomeProps {
  readonly state: ExportState
  readonly onCancel: () => void
}

const { exports: text } = lateWords

/** How far an export is, then what came of it: begin and end are said, the steps between are only shown. */
export function ExportOutcome({ state, onCancel }: ExportOutcomeProps) {
  return (
    <>
      {state.kind === 'running' && (
        <div className={styles.running}>
          <progress aria-label={text.progress} value={state.rows} max={state.of} />
          <Button onClick={onCancel}>{text.cancel}</Button>
          <span>{text.soFar(state.rows, state.of)}</span>
        </div>
      )}
      <p
        className={styles.said}
        role="status"
        data-problem={state.kind === 'failed' || state.kind === 'refused' || undefined}
      >
        {said(state)}
      </p>
      {state.kind === 'done' && state.saveManifest && (
        <div>
          <Button look="link" onClick={state.saveManifest}>
            {text.manifest}
          </Button>
        </div>
      )}
    </>
  )
}

function said(state: ExportState): string | undefined {
  switch (state.kind) {
    case 'idle':
      return undefined
    case 'running':
      return text.began
    case 'done':
      return [text.done(state.rows, state.file), state.guarded > 0 ? text.guarded(state.guarded) : ''].join(' ').trim()
    case 'cancelled':
      return text.cancelled
    case 'asking':
      return text.asking
    case 'refused':
      return state.why
    case 'failed':
      return text.failed(state.reason)
  }
}
