import { useMemo } from 'react'
import type { Marks } from '#src/explore/marks.ts'
import type { TranscriptHits } from '#src/explore/transcriptSearch.ts'
import type { InteractionId } from '#src/model/ids.ts'
import type { Interaction } from '#src/model/interaction.ts'
import { mediaFamily } from '#src/model/media.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { readerWords } from '#src/text/readerWords.ts'
import type { Clock } from '#src/time/clock.ts'
import { Button } from '#src/ui/Button.tsx'
import { Icon } from '#src/ui/Icon.tsx'
import { Skeleton } from '#src/ui/Skeleton.tsx'
import { callFacts } from '../conversation/callFacts.ts'
import type { ContentState } from '../details/content.ts'
import styles from './ArticleBody.module.css'
import { marksIn, SaidBody } from './SaidBody.tsx'
import { isNeverWritten, type Said, saidIn } from './said.ts'

export interface ArticleBodyProps {
  readonly interaction: Interaction
  readonly content: ContentState | undefined
  readonly clock: Clock
  /** What of it is marked while no words are sought. */
  readonly marks: Marks
  readonly sought: readonly string[]
  readonly hits: TranscriptHits
  /** Lines drawn of what was said, from the first. */
  readonly most: number
}

/** What was said, or why that is not here. */
export function ArticleBody({ interaction, content, ...props }: ArticleBodyProps) {
  const { details } = lateWords
  const said = useMemo(() => (content?.state === 'ready' ? saidIn(content.content) : undefined), [content])
  if (said && said.kind !== 'nothing') return <Spoken id={interaction.id} said={said} {...props} />
  if (isNeverWritten(interaction.mediaType)) return <p className={styles.quiet}>{callText(interaction)}</p>
  if (content?.state === 'failed') {
    const { failure, onRetry } = content
    return (
      <div className={styles.failure}>
        <Icon name="warning" />
        <p>
          {readerWords.failed} <bdi>{failure.serverMessage ?? details.failure.said[failure.kind]}</bdi>
        </p>
        <Button onClick={onRetry}>{readerWords.retry}</Button>
      </div>
    )
  }
  if (!said) return <Awaited />
  if (content?.state === 'ready' && content.content.withheld) {
    return <p className={styles.quiet}>{details.conversation.withheld}</p>
  }
  const family = mediaFamily(interaction.mediaType)
  const none = family === 'email' ? readerWords.noText.email : details.conversation.none[family ?? 'chat']
  return <p className={styles.quiet}>{family ? none : details.conversation.noneOther}</p>
}

type SpokenProps = Omit<ArticleBodyProps, 'interaction' | 'content'> & {
  readonly id: InteractionId
  readonly said: Exclude<Said, { kind: 'nothing' }>
}

function Spoken({ id, said, clock, marks, sought, hits, most }: SpokenProps) {
  // By their text: another transcript that comes brings other hits, and mostly the same places here.
  const places = hits.placesOf(id).join()
  const markedIn = useMemo(
    () => (sought.length > 0 ? new Set(places === '' ? [] : places.split(',').map(Number)) : undefined),
    [sought, places],
  )
  const shown = useMemo(
    () => (markedIn ? marksIn(said, sought, [...markedIn]) : marks),
    [said, sought, markedIn, marks],
  )
  return <SaidBody said={said} clock={clock} marks={shown} markedIn={markedIn} most={most} />
}

// Widths of lines as they come, in percent.
const lines: readonly number[] = [14, 62, 12, 78, 40]

function Awaited() {
  return (
    <div className={styles.awaited}>
      <p className="visually-hidden">{readerWords.loading}</p>
      {lines.map((width) => (
        <Skeleton key={width} width={width} />
      ))}
    </div>
  )
}

/** `Call, not recorded as text · talk time 4m 02s · 6m 10s from start to end · +46 70 123` */
function callText(interaction: Interaction): string {
  const { talk, span, phone } = callFacts(interaction)
  return [
    readerWords.noText.call,
    talk && readerWords.talkTime(talk),
    span && readerWords.span(span),
    phone && `\u2066${phone}\u2069`,
  ]
    .filter(Boolean)
    .join(' · ')
}
