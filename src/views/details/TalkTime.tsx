import { SECOND } from '#src/model/instant.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { words } from '#src/text/words.ts'
import { formatDuration } from '#src/time/duration.ts'
import styles from './Facts.module.css'

export interface TalkTimeProps {
  /** In ms. */
  readonly talkMs: number | undefined
  /** End minus start in ms. */
  readonly span: number | undefined
}

/** Talk time is the server's own count and need not be end minus start: where they differ, both are told. */
export function TalkTime({ talkMs, span }: TalkTimeProps) {
  if (talkMs === undefined) return words.domain.missing
  // Talk time comes in whole seconds.
  const differs = span !== undefined && span >= 0 && Math.abs(span - talkMs) >= SECOND
  const { talkTimeOf, talkTimeBeyond } = lateWords.details
  return (
    <>
      {formatDuration(talkMs)}
      {differs && (
        <span className={styles.note}>{(talkMs < span ? talkTimeOf : talkTimeBeyond)(formatDuration(span))}</span>
      )}
    </>
  )
}
