import { useId } from 'react'
import type { Marks } from '#src/explore/marks.ts'
import type { InteractionId } from '#src/model/ids.ts'
import { type Interaction, startOf } from '#src/model/interaction.ts'
import { mediaGroup } from '#src/model/media.ts'
import { mediaLabel } from '#src/text/label.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { words } from '#src/text/words.ts'
import type { Clock } from '#src/time/clock.ts'
import { offsetIfTwice } from '#src/time/comesTwice.ts'
import { highlighted } from '#src/ui/Highlight.tsx'
import { Icon } from '#src/ui/Icon.tsx'
import { MediaIcon } from '#src/ui/MediaIcon.tsx'
import { inBrief } from '../details/foldText.ts'
import { titleOf } from '../details/title.ts'
import { outcomeOf, ownersOf } from './articleText.ts'
import styles from './TimelineArticle.module.css'

export interface TimelineArticleProps {
  readonly interaction: Interaction
  /** How deep under its thread's first: 0 stands by itself. Deeper than 3 is drawn as 3. */
  readonly depth: number
  /** From 0, in the whole result. */
  readonly position: number
  readonly count: number
  /** px from the top of the feed. */
  readonly top: number
  readonly clock: Clock
  readonly marks: Marks
  readonly isOpen: boolean
  readonly isReviewed: boolean
  readonly isTabStop: boolean
  readonly showContact: boolean
  readonly onChoose: (id: InteractionId) => void
}

/** One interaction on the rail: when and by what medium, then a card with what it was about and who had it. */
export function TimelineArticle(props: TimelineArticleProps) {
  const { interaction, depth, position, clock, marks } = props
  const { id } = interaction
  const contactName = interaction.contactName && inBrief(interaction.contactName)
  const detailsId = useId()
  const start = startOf(interaction)
  const owners = ownersOf(interaction)
  const title = titleOf(interaction)
  const media = mediaLabel(mediaGroup(interaction.mediaType))
  const time = start === undefined ? words.domain.missing : clock.shortTime(start)
  const offset = start === undefined ? undefined : offsetIfTwice(start, clock)
  const when =
    start === undefined ? lateWords.timeline.withoutStart : [clock.day(start), time, offset].filter(Boolean).join(' ')
  const name = [
    title,
    media,
    when,
    ...(depth > 0 ? [lateWords.timeline.reply] : []),
    ...(props.isReviewed ? [words.table.reviewed] : []),
  ].join(', ')

  return (
    <article
      className={styles.article}
      style={{ insetBlockStart: props.top }}
      data-interaction-id={id}
      data-depth={Math.min(depth, 3) || undefined}
      aria-label={name}
      aria-describedby={detailsId}
      aria-posinset={position + 1}
      aria-setsize={props.count}
      aria-current={props.isOpen || undefined}
      tabIndex={props.isTabStop ? 0 : -1}
    >
      <time className={styles.time} dateTime={start === undefined ? undefined : new Date(start).toISOString()}>
        {time}
        {offset && <small> {offset}</small>}
      </time>
      <span className={styles.medium}>
        <MediaIcon group={mediaGroup(interaction.mediaType)} />
      </span>
      <div className={styles.card}>
        <button type="button" className={styles.title} tabIndex={-1} onClick={() => props.onChoose(id)}>
          <bdi>{highlighted(title, marks.in(title, 'subject'))}</bdi>
        </button>
        <p className={styles.details} id={detailsId}>
          {props.showContact && contactName && (
            <>
              <bdi className={styles.person}>{highlighted(contactName, marks.in(contactName, 'contact'))}</bdi>
              <span className={styles.point}> · </span>
            </>
          )}
          <bdi className={styles.person}>{highlighted(owners, marks.in(owners, 'owner'))}</bdi>
          <span className={styles.point}> · </span>
          <bdi className={styles.outcome}>{outcomeOf(interaction)}</bdi>
          {props.isReviewed && (
            <span className={styles.tick}>
              <Icon name="check" /> {words.table.reviewed}
            </span>
          )}
        </p>
      </div>
    </article>
  )
}
