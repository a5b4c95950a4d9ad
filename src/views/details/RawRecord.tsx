import { useMemo } from 'react'
import { lateWords } from '#src/text/lateWords.ts'
import { CopyButton } from '#src/ui/CopyButton.tsx'
import quiet from './Quiet.module.css'
import styles from './RawRecord.module.css'
import { Region } from './Region.tsx'
import { rawLevels, rawText } from './rawText.ts'

export interface RawRecordProps {
  readonly title: string
  readonly raw: unknown
}

/** A record exactly as a server sent it, as text. */
export function RawRecord({ title, raw }: RawRecordProps) {
  const text = useMemo(() => rawText(raw), [raw])
  const { copy, raw: says } = lateWords.details
  return (
    <Region
      title={title}
      aside={
        <CopyButton text={() => text.whole} copied={copy.done} failed={copy.failed}>
          {copy.record}
        </CopyButton>
      }
    >
      {text.deep && <p className={quiet.quiet}>{says.deep(rawLevels)}</p>}
      {text.shown.length < text.whole.length && (
        <p className={quiet.quiet}>{says.cut(text.shown.length, text.whole.length)}</p>
      )}
      <pre className={styles.record} dir="ltr">
        {text.shown}
      </pre>
    </Region>
  )
}
