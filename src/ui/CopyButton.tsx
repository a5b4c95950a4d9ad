import { type ReactNode, useContext, useEffect, useRef, useState } from 'react'
import styles from './CopyButton.module.css'
import { CopyingContext } from './copying.ts'
import { copyText } from './copyText.ts'
import { Icon } from './Icon.tsx'

/** How long the answer stands, in ms. */
const shownFor = 2_000

export interface CopyButtonProps {
  /** What is copied, asked for at the press. */
  readonly text: () => string
  /** The accessible name of a button that is a sign alone. */
  readonly label?: string
  /** The answers, read out and shown. */
  readonly copied: string
  readonly failed: string
  /** Words on the button; a sign alone without them. */
  readonly children?: ReactNode
}

/** Copies a text and says politely whether that worked. Not there where nothing may be copied. */
export function CopyButton({ text, label, copied, failed, children }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'copied' | 'failed'>()
  const { allowed, onCopied } = useContext(CopyingContext)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const copy = async (button: HTMLElement) => {
    const done = await copyText(text(), button)
    if (done) onCopied?.()
    setOutcome(done ? 'copied' : 'failed')
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setOutcome(undefined), shownFor)
  }

  if (!allowed) return null
  const answer = outcome && (outcome === 'copied' ? copied : failed)
  return (
    <span className={styles.copy} data-outcome={outcome}>
      <button
        type="button"
        className={styles.button}
        data-sign={children === undefined || undefined}
        aria-label={label}
        title={label}
        onClick={(event) => void copy(event.currentTarget)}
      >
        {children ?? <Icon name={signs[outcome ?? 'ready']} />}
      </button>
      {/* Beside words the answer is seen as well; there the words give way, so that nothing moves. */}
      <span className={children === undefined ? 'visually-hidden' : styles.answer} aria-live="polite">
        {answer}
      </span>
    </span>
  )
}

const signs = { ready: 'copy', copied: 'check', failed: 'warning' } as const
