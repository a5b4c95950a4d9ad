import { useEffect, useId, useRef } from 'react'
import { printWords } from '#src/text/printWords.ts'
import { Button } from '#src/ui/Button.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import type { PrintWhat } from './caseFile.ts'
import styles from './PrintDialog.module.css'

/** What can be printed, and how many interactions that is. */
export interface PrintChoice {
  readonly what: PrintWhat
  readonly count: number
}

/** How far the printing is. */
export type PrintStage =
  | { readonly kind: 'asking'; readonly choices: readonly PrintChoice[]; readonly chosen: PrintWhat }
  | { readonly kind: 'fetching'; readonly done: number; readonly of: number }
  /** All that can be had is here. */
  | { readonly kind: 'partly'; readonly missing: number; readonly of: number }
  | { readonly kind: 'laying'; readonly done: number; readonly of: number }
  /** The browser did not print. */
  | { readonly kind: 'refused' }
  /** Closes the dialog. */
  | { readonly kind: 'done' }

export interface PrintDialogProps {
  readonly stage: PrintStage
  /** IANA name: the zone of the times on paper. */
  readonly zone: string
  readonly onChoose: (what: PrintWhat) => void
  /** Begins with what was chosen. */
  readonly onPrint: () => void
  /** Asks again for what could not be had. */
  readonly onRetry: () => void
  /** Goes on with what is here. */
  readonly onWithout: () => void
  /** It has closed, by the user or because all is done; the focus is back where it was. */
  readonly onClose: () => void
}

/** Interactions above which it is said how long it may become. */
export const manyInteractions = 500
/** As real histories come out. */
const pagesPerInteraction = 0.5

/** Asks what is to be printed, and shows how far that is. */
export function PrintDialog({ stage, onClose, ...props }: PrintDialogProps) {
  const { dialog: text } = printWords
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const isDone = stage.kind === 'done'

  useEffect(() => {
    if (isDone) dialog.current?.close()
    // It had closed to be off the paper, and comes back where the browser refused.
    else if (!dialog.current?.open) dialog.current?.showModal()
  }, [isDone])
  // What has the focus goes with the stage that it belongs to.
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each stage
  useEffect(() => {
    if (dialog.current?.open && !dialog.current.contains(document.activeElement)) {
      dialog.current.querySelector<HTMLElement>('[data-first]')?.focus()
    }
  }, [stage.kind])

  return (
    <Dialog ref={dialog} className={styles.dialog} aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{text.title}</h2>
      {stage.kind === 'asking' && <Asking stage={stage} {...props} />}
      <p
        className={stage.kind === 'partly' || stage.kind === 'refused' ? styles.warning : 'visually-hidden'}
        role="status"
      >
        {saidOf(stage)}
      </p>
      {(stage.kind === 'fetching' || stage.kind === 'laying') && (
        <div className={styles.progress}>
          <progress aria-label={text.progress} value={stage.done} max={stage.of} />
          <span>{(stage.kind === 'fetching' ? text.fetched : text.laid)(stage.done, stage.of)}</span>
        </div>
      )}
      <div className={styles.foot}>
        <Button data-first onClick={() => dialog.current?.close()}>
          {stage.kind === 'refused' ? text.close : text.cancel}
        </Button>
        {stage.kind === 'asking' && (
          <Button
            look="primary"
            aria-disabled={countOf(stage) === 0}
            onClick={countOf(stage) > 0 ? props.onPrint : undefined}
          >
            {text.print}
          </Button>
        )}
        {stage.kind === 'fetching' && <Button onClick={props.onWithout}>{text.without}</Button>}
        {stage.kind === 'partly' && (
          <>
            <Button onClick={props.onRetry}>{text.retry}</Button>
            <Button look="primary" onClick={props.onWithout}>
              {text.withoutThem}
            </Button>
          </>
        )}
      </div>
    </Dialog>
  )
}

interface AskingProps extends Pick<PrintDialogProps, 'zone' | 'onChoose'> {
  readonly stage: PrintStage & { readonly kind: 'asking' }
}

function Asking({ stage, zone, onChoose }: AskingProps) {
  const { dialog: text } = printWords
  const name = useId()
  const count = countOf(stage)
  return (
    <>
      <fieldset className={styles.choices}>
        <legend>{text.what}</legend>
        {stage.choices.map((choice) => (
          <label key={choice.what} className={styles.choice}>
            <input
              type="radio"
              name={name}
              checked={choice.what === stage.chosen}
              onChange={() => onChoose(choice.what)}
            />
            <span>{text.choices[choice.what]}</span>
            <span>{text.count(choice.count)}</span>
          </label>
        ))}
      </fieldset>
      <p className={styles.about}>{count === 0 ? text.nothing : text.about(zone)}</p>
      {count > manyInteractions && <p className={styles.warning}>{text.large(count, pagesOf(count))}</p>}
    </>
  )
}

function countOf({ choices, chosen }: AskingProps['stage']): number {
  return choices.find(({ what }) => what === chosen)?.count ?? 0
}

/** In whole fifties: more would be a promise. */
function pagesOf(count: number): number {
  return Math.max(50, Math.round((count * pagesPerInteraction) / 50) * 50)
}

function saidOf(stage: PrintStage): string {
  const { dialog: text } = printWords
  switch (stage.kind) {
    case 'fetching':
      return text.fetching
    case 'partly':
      return `${text.partly(stage.missing, stage.of)} ${text.partlyNote}`
    case 'laying':
      return text.laying
    case 'refused':
      return text.refused
    case 'asking':
    case 'done':
      return ''
  }
}
