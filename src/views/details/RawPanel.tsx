import type { MaskRules } from '#src/privacy/maskRules.ts'
import { lateWords } from '#src/text/lateWords.ts'
import quiet from './Quiet.module.css'
import { RawRecord } from './RawRecord.tsx'

export interface RawPanelProps {
  /** The record in the list's answer and in the interaction's own; `undefined` where there is none. */
  readonly listed: unknown
  readonly content: unknown
  readonly maskRules: MaskRules
}

export function RawPanel({ listed, content, maskRules }: RawPanelProps) {
  const { raw } = lateWords.details
  if (listed === undefined && content === undefined) return <p className={quiet.quiet}>{raw.none}</p>
  return (
    <>
      {content !== undefined && <RawRecord title={raw.fromContent} raw={content} maskRules={maskRules} />}
      {listed !== undefined && listed !== content && (
        <RawRecord title={raw.fromList} raw={listed} maskRules={maskRules} />
      )}
    </>
  )
}
