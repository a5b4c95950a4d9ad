import { type ReactNode, useMemo, useRef, useState } from 'react'
import type { Marks } from '#src/explore/marks.ts'
import type { Email } from '#src/model/transcript.ts'
import type { MaskRules } from '#src/privacy/maskRules.ts'
import { conversationWords } from '#src/text/conversationWords.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { Button } from '#src/ui/Button.tsx'
import { CopyButton } from '#src/ui/CopyButton.tsx'
import quiet from '../details/Quiet.module.css'
import { RevealControl } from '../details/RevealControl.tsx'
import type { RevealPlace, Reveals } from '../details/reveals.ts'
import { useReveal } from '../details/useReveal.ts'
import { FindBar } from './FindBar.tsx'
import styles from './Mail.module.css'
import { MailFrame } from './MailFrame.tsx'
import { QuotedText } from './QuotedText.tsx'
import { quotedParts } from './quotedParts.ts'
import { Said } from './Said.tsx'
import { useFind } from './useFind.ts'
import { useShowFound } from './useShowFound.ts'

export interface MailProps {
  readonly email: Email
  readonly subject: string | undefined
  readonly marks: Marks
  readonly reveals: Reveals | undefined
  readonly maskRules: MaskRules
}

interface Head {
  readonly name: string
  readonly value: string | undefined
  /** Where it can have been masked on its own. */
  readonly part?: 'from' | 'to' | 'cc'
}

const wholeText: RevealPlace = { kind: 'mail', part: 'text' }

/** An e-mail: who to whom, its plain text first, and what its sender's program made of it only when asked for. */
export function Mail({ email, subject, marks, reveals, maskRules }: MailProps) {
  const { mail } = conversationWords
  const { html } = email
  const reveal = useReveal(email.text ?? '', wholeText, reveals)
  const text = reveal?.text ?? email.text
  const root = useRef<HTMLDivElement>(null)
  const [isFormatted, setFormatted] = useState(false)
  const parts = useMemo(() => (text === undefined ? [] : quotedParts(text)), [text])
  const texts = useMemo(() => parts.map((part) => part.text), [parts])
  const find = useFind(texts)
  useShowFound(root, find)
  const heads: readonly Head[] = [
    { name: mail.from, value: email.from, part: 'from' },
    { name: mail.to, value: email.to.join(', '), part: 'to' },
    { name: mail.cc, value: email.cc.join(', '), part: 'cc' },
    { name: mail.subject, value: subject },
  ]
  const headed = heads.flatMap(({ value, ...head }) => (value ? { ...head, value } : []))
  const whole = () => [...headed.map(({ name, value }) => `${name}: ${value}`), '', text ?? ''].join('\n')
  const plain = parts.map((part, place): ReactNode => {
    const shown = <Said text={part.text} marks={marks} found={find.parts[place]} />
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text stay where they are
    if (!part.quoted) return <div key={place}>{shown}</div>
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text stay where they are
      <QuotedText key={place} isFound={(find.parts[place] ?? []).length > 0}>
        {shown}
      </QuotedText>
    )
  })
  return (
    <div ref={root}>
      {text !== undefined && !isFormatted && (
        <FindBar find={find}>
          <CopyButton
            text={whole}
            label={conversationWords.copy}
            copied={lateWords.details.copy.done}
            failed={lateWords.details.copy.failed}
          />
        </FindBar>
      )}
      <dl className={styles.heads}>
        {headed.map(({ name, value, part }) => (
          <div key={name} className={styles.head}>
            <dt>{name}</dt>
            <dd>
              <Said
                text={value}
                marks={marks}
                hidden={part && { place: { kind: 'mail', part }, what: name, reveals }}
              />
            </dd>
          </div>
        ))}
      </dl>
      {html !== undefined && (
        <p className={styles.choice}>
          <Button onClick={() => setFormatted(!isFormatted)}>
            {isFormatted ? mail.showPlain : mail.showFormatted}
          </Button>
        </p>
      )}
      {isFormatted && html !== undefined ? (
        <MailFrame html={html} maskRules={maskRules} />
      ) : (
        <div className={styles.text}>
          {email.textFrom === 'html' && <p className={quiet.quiet}>{mail.fromHtml}</p>}
          {text === undefined ? <p className={quiet.quiet}>{mail.noText}</p> : plain}
          {reveal && <RevealControl reveal={reveal} what={lateWords.reveal.places.mail} />}
        </div>
      )}
    </div>
  )
}
