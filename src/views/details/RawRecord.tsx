import { useMemo } from 'react'
import { maskRecord } from '#src/privacy/maskInteraction.ts'
import type { MaskRules } from '#src/privacy/maskRules.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { CopyButton } from '#src/ui/CopyButton.tsx'
import quiet from './Quiet.module.css'
import styles from './RawRecord.module.css'
import { Region } from './Region.tsx'
import { rawLevels, rawText } from './rawText.ts'

export interface RawRecordProps {
  readonly title: string
  readonly raw: unknown
  readonly maskRules: MaskRules
}

/** A record as a server sent it, as text: what is masked elsewhere is masked in it now, since it arrives as it was sent. */
export function RawRecord({ title, raw, maskRules }: RawRecordProps) {
  const text = useMemo(() => rawText(maskRecord(raw, maskRules)), [raw, maskRules])
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
