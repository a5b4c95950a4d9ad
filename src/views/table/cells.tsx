import type { ReactNode } from 'react'
import { attributeValues } from '#src/explore/attributeKeys.ts'
import { type MarkedField, type Marks, noMarks } from '#src/explore/marks.ts'
import { isAttributeField } from '#src/model/field.ts'
import type { Instant, Stamp } from '#src/model/instant.ts'
import { type Interaction, spanMs } from '#src/model/interaction.ts'
import { mediaGroup } from '#src/model/media.ts'
import type { FixedSortField, SortField } from '#src/model/sort.ts'
import { mediaLabel } from '#src/text/label.ts'
import { words } from '#src/text/words.ts'
import type { Clock } from '#src/time/clock.ts'
import { offsetIfTwice, toldApart } from '#src/time/comesTwice.ts'
import { formatDuration } from '#src/time/duration.ts'
import { Icon } from '#src/ui/Icon.tsx'
import { MediaIcon } from '#src/ui/MediaIcon.tsx'
import { inBrief } from '../details/foldText.ts'
import { markedBrief } from '../details/markedBrief.ts'
import styles from './cells.module.css'
import { durationShare } from './durationScale.ts'

/** How a start is written: `time` under a heading that says the day, `short` where there is little room, else `full`. */
export type StampForm = 'time' | 'short' | 'full'

/** What cells know beside their interaction. Every cell of every row gets the same one. */
export interface CellView {
  readonly clock: Clock
  readonly startedForm: StampForm
  /** There is room for a medium's or state's sign, not for its word: the cell's name says it. */
  readonly signsOnly: boolean
  /** What the filter asked for. */
  readonly marks: Marks
}

/**
 * Called, not mounted: a component per cell would double the cost of a scroll step.
 *
 * `threadNote`: what is said of the thread that it is in; `undefined` where it is in none.
 */
export type CellContent = (interaction: Interaction, view: CellView, threadNote: string | undefined) => ReactNode

/** The name of a cell that shows less than it says. */
export type CellName = (interaction: Interaction, view: CellView) => string | undefined

const barLength = 28

const cellContents: Record<FixedSortField, CellContent> = {
  started: ({ started }, { clock, startedForm }) => stamp(started, clock, startedForm),
  media: ({ mediaType }, { signsOnly }) => {
    const group = mediaGroup(mediaType)
    return (
      <>
        <MediaIcon group={group} />
        {!signsOnly && <bdi>{mediaLabel(group)}</bdi>}
      </>
    )
  },
  subject: ({ subject }, { marks }, threadNote) => {
    if (threadNote === undefined) return text(subject, marks, 'subject')
    return (
      <span className={styles.parts}>
        {text(subject, marks, 'subject')}
        <span className={styles.pill} title={words.table.threadHint}>
          {threadNote}
        </span>
      </span>
    )
  },
  contact: ({ contactName, contactId }, { marks }) => text(contactName ?? contactId, marks, 'contact'),
  owner: ({ owners }, { marks }) => {
    const [first, ...others] = owners
    if (!first || others.length === 0) return text(first?.name, marks, 'owner')
    return (
      <span className={styles.parts}>
        {text(first.name, marks, 'owner', owners.map(({ name }) => name).join(', '))}
        <bdi className={styles.more}>{words.table.moreOwners(others.length)}</bdi>
      </span>
    )
  },
  duration: (interaction) => {
    const ms = spanMs(interaction)
    if (ms === undefined) return missing()
    if (ms < 0) return flagged(formatDuration(ms), words.table.endsBeforeStart)
    return (
      <>
        <span className={styles.bar} style={{ inlineSize: Math.round(barLength * durationShare(ms)) }} />
        {formatDuration(ms)}
      </>
    )
  },
  state: ({ state }, { signsOnly }) => (
    <>
      <span className={styles.state} data-state={state} />
      {!signsOnly && words.domain.state[state]}
    </>
  ),
  direction: ({ direction }) => text(words.domain.direction[direction], noMarks),
  ended: ({ ended }, { clock }) => (ended ? stamp(ended, clock, 'full') : missing()),
  phone: ({ phoneNumber }, { marks }) => text(phoneNumber, marks, 'phone', phoneNumber, 'ltr'),
  comment: ({ comment }, { marks }) => text(comment, marks, 'comment'),
  parent: ({ parentId }, { marks }) => text(parentId, marks, 'parent'),
  id: ({ id }, { marks }) => text(id, marks, 'id'),
}

/** What a column's cells show; those of an attribute all its values. */
export function cellContent(field: SortField): CellContent {
  return isAttributeField(field)
    ? (interaction, { marks }) => text(attributeValues(interaction, field).join(', '), marks, field)
    : cellContents[field]
}

export const cellNames: Partial<Record<FixedSortField, CellName>> = {
  started: ({ started }, { clock, startedForm }) =>
    started.kind === 'exact' && startedForm === 'time'
      ? toldApart(`${clock.date(started.at)} ${clock.time(started.at)}`, started.at, clock)
      : undefined,
  media: ({ mediaType }, { signsOnly }) => (signsOnly ? mediaLabel(mediaGroup(mediaType)) : undefined),
  state: ({ state }, { signsOnly }) => (signsOnly ? words.domain.state[state] : undefined),
}

const missing = () => <span className={styles.missing}>{words.domain.missing}</span>

/** What people wrote may run in either direction: it is kept from turning round what stands beside it. */
function text(written: string | undefined, marks: Marks, field?: MarkedField, title = written, dir?: 'ltr'): ReactNode {
  if (written === undefined || written === '') return missing()
  return (
    <bdi className={styles.text} dir={dir} title={title && inBrief(title)}>
      {markedBrief(written, marks, field)}
    </bdi>
  )
}

function stamp(sent: Stamp, clock: Clock, form: StampForm): ReactNode {
  if (sent.kind !== 'exact') {
    return flagged(inBrief(sent.sent), sent.kind === 'zoneless' ? words.table.zoneless : words.table.unreadable)
  }
  const { at } = sent
  const offset = offsetIfTwice(at, clock)
  return (
    <time dateTime={new Date(at).toISOString()} className={offset && styles.twice}>
      {stampText(at, clock, form)}
      {offset && <small> {offset}</small>}
    </time>
  )
}

function stampText(at: Instant, clock: Clock, form: StampForm): string {
  if (form === 'time') return clock.time(at)
  return form === 'short' ? `${clock.date(at)} ${clock.shortTime(at)}` : clock.dateTime(at)
}

/** As it was sent, with the reason why it is not taken at its word. */
function flagged(shown: string, reason: string): ReactNode {
  return (
    <span className={styles.parts} data-flagged title={`${shown} · ${reason}`}>
      <Icon name="warning" />
      <bdi className={styles.text}>{shown}</bdi>
      <span className="visually-hidden"> ({reason})</span>
    </span>
  )
}
