import { type ReactNode, useState } from 'react'
import { reviewWords } from '#src/text/reviewWords.ts'
import { Button } from '#src/ui/Button.tsx'
import styles from './ReviewPanel.module.css'
import { SampleForm, type SampleFormProps } from './SampleForm.tsx'

export interface ReviewPanelProps extends SampleFormProps {
  /** Of the sample, or of the result where there is none. */
  readonly progress: { readonly done: number; readonly of: number }
  /** The sample in force, in words. */
  readonly sampled: string | undefined
  readonly onNext: () => void
  readonly onClearSample: () => void
  /** What is kept, of any interactions. */
  readonly counts: { readonly reviewed: number; readonly notes: number }
  readonly areKept: boolean
  /** Writes all that is kept to a file; missing where none may be written. */
  readonly onExport: ((format: 'csv' | 'json') => Promise<void>) | undefined
  readonly onForget: () => void
}

/** How far one is, on to the next, a sample to go through, and what becomes of what is kept. */
export function ReviewPanel({ progress, sampled, counts, areKept, onExport, ...props }: ReviewPanelProps) {
  const text = reviewWords.review
  const [said, setSaid] = useState('')
  const many = Math.max(counts.reviewed, counts.notes)
  const write = onExport && ((format: 'csv' | 'json') => void onExport(format).then(() => setSaid(text.saved)))
  return (
    <div className={styles.panel}>
      <div className={styles.line}>
        <strong>{text.progress(progress.done, progress.of)}</strong>
        {progress.done < progress.of ? (
          <Button onClick={props.onNext}>{text.next}</Button>
        ) : (
          progress.of > 0 && <span className={styles.quiet}>{text.allDone}</span>
        )}
      </div>
      <Part title={text.sample.title}>
        <SampleForm size={props.size} seed={props.seed} of={props.of} onDraw={props.onDraw} />
        <p className={styles.quiet}>{props.of === 0 ? text.sample.nothing : text.sample.hint}</p>
        {sampled !== undefined && (
          <div className={styles.line}>
            <span>{sampled}</span>
            <Button look="link" onClick={props.onClearSample}>
              {text.sample.clear}
            </Button>
          </div>
        )}
      </Part>
      <Part title={text.keptTitle}>
        <p className={areKept ? styles.quiet : styles.warning}>{areKept ? text.kept : text.notKept}</p>
        {write && many > 0 && (
          <div className={styles.line}>
            <Button onClick={() => write('csv')}>{text.export.csv}</Button>
            <Button onClick={() => write('json')}>{text.export.json}</Button>
          </div>
        )}
        {many > 0 && (
          <Forget
            question={text.forget.sure(counts.reviewed, counts.notes)}
            onForget={() => {
              props.onForget()
              setSaid(text.forget.done)
            }}
          />
        )}
        <p className={styles.said} role="status">
          {said}
        </p>
      </Part>
    </div>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part} aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  )
}

const takeFocus = (element: HTMLElement | null) => element?.focus()

function Forget({ question, onForget }: { question: string; onForget: () => void }) {
  const { forget } = reviewWords.review
  const [state, setState] = useState<'idle' | 'asking' | 'kept'>('idle')
  if (state !== 'asking') {
    return (
      <div className={styles.line}>
        <Button ref={state === 'kept' ? takeFocus : undefined} onClick={() => setState('asking')}>
          {forget.all}
        </Button>
      </div>
    )
  }
  return (
    <fieldset className={styles.line} aria-label={question}>
      <span className={styles.question}>{question}</span>
      <Button onClick={onForget}>{forget.yes}</Button>
      <Button ref={takeFocus} onClick={() => setState('kept')}>
        {forget.no}
      </Button>
    </fieldset>
  )
}
