import type { RefCallback } from 'react'
import type { Marks } from '#src/explore/marks.ts'
import type { TranscriptHits } from '#src/explore/transcriptSearch.ts'
import type { InteractionId } from '#src/model/ids.ts'
import { type Interaction, startOf } from '#src/model/interaction.ts'
import { mediaGroup } from '#src/model/media.ts'
import { mediaLabel } from '#src/text/label.ts'
import { readerWords } from '#src/text/readerWords.ts'
import { words } from '#src/text/words.ts'
import type { Clock } from '#src/time/clock.ts'
import { toldApart } from '#src/time/comesTwice.ts'
import { highlighted } from '#src/ui/Highlight.tsx'
import { MediaIcon } from '#src/ui/MediaIcon.tsx'
import type { ContentState } from '../details/content.ts'
import { inBrief } from '../details/foldText.ts'
import { titleOf } from '../details/title.ts'
import { ownersOf } from '../timeline/articleText.ts'
import { ArticleBody } from './ArticleBody.tsx'
import styles from './ReaderArticle.module.css'
import { isNeverWritten, linesOf } from './said.ts'

export interface ReaderArticleProps {
  readonly interaction: Interaction
  /** `undefined` while nobody has asked for it. */
  readonly content: ContentState | undefined
  /** Lines of it that are drawn, from the first. */
  readonly drawnLines: number
  /** From 0. */
  readonly position: number
  readonly count: number
  /** px from the top of the feed. */
  readonly top: number
  /** px that it keeps until its content is here. */
  readonly estimate: number
  readonly clock: Clock
  /** What of the heading is marked. */
  readonly marks: Marks
  readonly sought: readonly string[]
  /** Which texts hold the words sought. */
  readonly hits: TranscriptHits
  readonly isOpen: boolean
  readonly isTabStop: boolean
  readonly showContact: boolean
  readonly elementRef: RefCallback<HTMLElement>
  readonly onChoose: (id: InteractionId) => void
}

/** One interaction: by what medium, when, by whom and how it stands, then what was said in it. */
export function ReaderArticle({ interaction, content, clock, marks, ...props }: ReaderArticleProps) {
  const { id, mediaType, state } = interaction
  const contactName = interaction.contactName && inBrief(interaction.contactName)
  const start = startOf(interaction)
  const title = titleOf(interaction)
  const media = mediaLabel(mediaGroup(mediaType))
  const when =
    start === undefined
      ? readerWords.withoutStart
      : toldApart(`${clock.day(start)} ${clock.shortTime(start)}`, start, clock)
  const owners = ownersOf(interaction)
  const isAwaited = content?.state !== 'ready' && content?.state !== 'failed' && !isNeverWritten(mediaType)
  const isGrowing = content?.state === 'ready' && props.drawnLines < linesOf(content.content)

  return (
    <article
      ref={props.elementRef}
      className={styles.article}
      style={{ insetBlockStart: props.top, blockSize: isAwaited ? props.estimate : undefined }}
      data-interaction-id={id}
      aria-label={[title, media, when].join(', ')}
      aria-posinset={props.position + 1}
      aria-setsize={props.count}
      aria-current={props.isOpen || undefined}
      aria-busy={isAwaited || isGrowing || undefined}
      tabIndex={props.isTabStop ? 0 : -1}
    >
      <header className={styles.header}>
        <MediaIcon group={mediaGroup(mediaType)} />
        <h2 className={styles.heading}>
          <button type="button" className={styles.title} tabIndex={-1} onClick={() => props.onChoose(id)}>
            <bdi>{highlighted(title, marks.in(title, 'subject'))}</bdi>
          </button>
        </h2>
        <p className={styles.facts}>
          <span>
            {media}
            {' · '}
            <time dateTime={start === undefined ? undefined : new Date(start).toISOString()}>{when}</time>
          </span>
          {props.showContact && contactName && <bdi>{highlighted(contactName, marks.in(contactName, 'contact'))}</bdi>}
          <bdi>{highlighted(owners, marks.in(owners, 'owner'))}</bdi>
          <span>{words.domain.state[state]}</span>
        </p>
      </header>
      <div className={styles.body} data-body="">
        <ArticleBody
          interaction={interaction}
          content={content}
          clock={clock}
          marks={marks}
          sought={props.sought}
          hits={props.hits}
          most={props.drawnLines}
        />
      </div>
    </article>
  )
}
