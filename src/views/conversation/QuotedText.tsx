import { type ReactNode, useState } from 'react'
import { conversationWords } from '#src/text/conversationWords.ts'
import { Button } from '#src/ui/Button.tsx'
import styles from './Mail.module.css'

export interface QuotedTextProps {
  /** Something searched for is in it: it cannot stay folded. */
  readonly isFound: boolean
  readonly children: ReactNode
}

/** What an e-mail repeats of another, folded until asked for. */
export function QuotedText({ isFound, children }: QuotedTextProps) {
  const [isOpen, setOpen] = useState(false)
  const { mail } = conversationWords
  const isShown = isOpen || isFound
  return (
    <div>
      <Button look="link" aria-expanded={isShown} onClick={() => setOpen(!isOpen)}>
        {isShown ? mail.hideQuoted : mail.showQuoted}
      </Button>
      {isShown && <div className={styles.quoted}>{children}</div>}
    </div>
  )
}
