import type { ReactNode } from 'react'
import type { Stamp } from '#src/model/instant.ts'
import { type Interaction, spanMs } from '#src/model/interaction.ts'
import { mediaGroup } from '#src/model/media.ts'
import type { SortField } from '#src/model/sort.ts'
import { mediaLabel } from '#src/text/label.ts'
import { words } from '#src/text/words.ts'
import type { Clock } from '#src/time/clock.ts'
import { formatDuration } from '#src/time/duration.ts'
import { Icon } from '#src/ui/Icon.tsx'
import { MediaIcon } from '#src/ui/MediaIcon.tsx'
import styles from './cells.module.css'
import { durationShare } from './durationScale.ts'

/** How a start is written: `time` under a heading that says the day, `short` where there is little room, else `full`. */
export type StampForm = 'time' | 'short' | 'full'

/** What cells know beside their interaction. Every cell of every row gets the same one. */
export interface CellView {
  readonly clock: Clock
  readonly startedForm: StampForm
}

/** Called, not mounted: a component per cell would double the cost of a scroll step. */
export type CellContent = (interaction: Interaction, view: CellView) => ReactNode

const barLength = 28

export const cellContents: Record<SortField, CellContent> = {
  started: ({ started }, { clock, startedForm }) => stamp(started, clock, startedForm),
  media: ({ mediaType }) => {
    const group = mediaGroup(mediaType)
    return (
      <>
        <MediaIcon group={group} />
        <bdi className={styles.label}>{mediaLabel(group)}</bdi>
      </>
    )
  },
  subject: (interaction) => (
    <>
      {text(interaction.subject)}
      {isInThread(interaction) && (
        <span className={styles.pill} title={words.table.threadHint}>
          {words.table.thread}
        </span>
      )}
    </>
  ),
  contact: ({ contactName, contactId }) => text(contactName ?? contactId),
  owner: ({ owners }) => {
    const [first, ...others] = owners
    if (!first || others.length === 0) return text(first?.name)
    return (
      <>
        {text(first.name, owners.map(({ name }) => name).join(', '))}
        <bdi className={styles.more}>{words.table.moreOwners(others.length)}</bdi>
      </>
    )
  },
  duration: (interaction) => {
    const ms = spanMs(interaction)
    if (ms === undefined) return missing
    if (ms < 0) return flagged(formatDuration(ms), words.table.endsBeforeStart)
    return (
      <>
        <span className={styles.bar} style={{ inlineSize: Math.round(barLength * durationShare(ms)) }} />
        <span className={styles.text}>{formatDuration(ms)}</span>
      </>
    )
  },
  state: ({ state }) => (
    <>
      <span className={styles.state} data-state={state} />
      <span className={styles.label}>{words.domain.state[state]}</span>
    </>
  ),
  direction: ({ direction }) => text(words.domain.direction[direction]),
  ended: ({ ended }, { clock }) => (ended ? stamp(ended, clock, 'full') : missing),
  phone: ({ phoneNumber }) => text(phoneNumber),
  comment: ({ comment }) => text(comment),
  parent: ({ parentId }) => text(parentId),
  id: ({ id }) => text(id),
}

const missing = <span className={styles.missing}>{words.domain.missing}</span>

/** What people wrote may run in either direction: it is kept from turning round what stands beside it. */
function text(written: string | undefined, title = written): ReactNode {
  if (written === undefined || written === '') return missing
  return (
    <bdi className={styles.text} title={title}>
      {written}
    </bdi>
  )
}

function stamp(sent: Stamp, clock: Clock, form: StampForm): ReactNode {
  if (sent.kind !== 'exact') {
    return flagged(sent.sent, sent.kind === 'zoneless' ? words.table.zoneless : words.table.unreadable)
  }
  const { at } = sent
  return (
    <time className={styles.text} dateTime={new Date(at).toISOString()}>
      {form === 'time' && <span className="visually-hidden">{clock.date(at)} </span>}
      {form === 'time' && clock.time(at)}
      {form === 'short' && `${clock.date(at)} ${clock.shortTime(at)}`}
      {form === 'full' && clock.dateTime(at)}
    </time>
  )
}

/** As it was sent, with the reason why it is not taken at its word. */
function flagged(shown: string, reason: string): ReactNode {
  return (
    <span className={styles.flagged} title={`${shown} · ${reason}`}>
      <Icon name="warning" />
      <bdi className={styles.text}>{shown}</bdi>
      <span className="visually-hidden"> ({reason})</span>
    </span>
  )
}

/** A thread that holds nothing but the interaction itself is none. */
function isInThread({ id, parentId, threadId }: Interaction): boolean {
  return parentId !== undefined || (threadId !== undefined && threadId !== id)
}
