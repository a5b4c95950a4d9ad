import type { ReactNode } from 'react'
import type { MarkedField, Marks } from '#src/explore/marks.ts'
import type { ContactId } from '#src/model/ids.ts'
import { type Interaction, spanMs } from '#src/model/interaction.ts'
import { mediaFamily } from '#src/model/media.ts'
import { clockWords } from '#src/text/clockWords.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { words } from '#src/text/words.ts'
import type { Clock } from '#src/time/clock.ts'
import { formatDuration } from '#src/time/duration.ts'
import type { Zones } from '#src/time/otherClocks.ts'
import { Icon } from '#src/ui/Icon.tsx'
import { OtherClocks } from '../clocks/OtherClocks.tsx'
import styles from './Facts.module.css'
import { inBrief } from './foldText.ts'
import links from './links.module.css'
import { markedBrief } from './markedBrief.ts'
import type { Opener } from './OpenLink.tsx'
import { ParentLink } from './ParentLink.tsx'
import { StampText } from './StampText.tsx'
import { StateMark } from './StateMark.tsx'
import { TalkTime } from './TalkTime.tsx'

export interface FactsProps extends Opener {
  readonly interaction: Interaction
  /** Where it is in the loaded result. */
  readonly parent: Interaction | undefined
  readonly clock: Clock
  readonly zones: Zones
  readonly marks: Marks
  readonly contactHref: (id: ContactId) => string
}

/** Characters of one word that half the width has room for. */
const longWord = 13

/** What every interaction has, in one fixed order, so that the eye finds it in the same place in the next one. */
export function Facts({ interaction, parent, clock, zones, marks, contactHref, ...opener }: FactsProps) {
  const { facts } = lateWords.details
  const { started, ended, contactId, contactName, parentId, phoneNumber, mediaType, threadId } = interaction
  const span = spanMs(interaction)
  const marked = (text: string | undefined, field: MarkedField) =>
    text === undefined ? words.domain.missing : markedBrief(text, marks, field)
  const isCall = mediaFamily(mediaType) === 'call'
  return (
    <dl className={styles.facts}>
      <Fact name={facts.started} wide>
        <StampText stamp={started} clock={clock} />
      </Fact>
      <Fact name={facts.ended} wide>
        {ended ? <StampText stamp={ended} clock={clock} beside={started} /> : words.domain.missing}
      </Fact>
      {(started.kind === 'exact' || ended?.kind === 'exact') && (
        <Fact name={clockWords.title} wide>
          <OtherClocks interaction={interaction} clock={clock} zones={zones} />
        </Fact>
      )}
      <Fact name={facts.state}>
        <StateMark state={interaction.state} />
      </Fact>
      <Fact name={facts.duration}>
        {span === undefined ? words.domain.missing : formatDuration(span)}
        {span !== undefined && span < 0 && (
          <span className={styles.warning}>
            <Icon name="warning" /> {lateWords.details.endedBeforeStart}
          </span>
        )}
      </Fact>
      {(isCall || interaction.talkMs !== undefined) && (
        <Fact name={facts.talkTime} wide>
          <TalkTime talkMs={interaction.talkMs} span={span} />
        </Fact>
      )}
      <Fact name={facts.contact} wide={contactName === undefined && contactId !== undefined}>
        {contactId ? (
          <a className={links.link} href={contactHref(contactId)}>
            <bdi>{marked(contactName ?? contactId, 'contact')}</bdi>
          </a>
        ) : (
          <bdi>{marked(contactName, 'contact')}</bdi>
        )}
      </Fact>
      <Fact name={facts.parent} wide={parentId !== undefined && !parent}>
        {parentId ? <ParentLink id={parentId} parent={parent} clock={clock} {...opener} /> : words.domain.missing}
      </Fact>
      <Fact name={facts.direction}>{words.domain.direction[interaction.direction]}</Fact>
      <Fact name={facts.mediaType} wide={mediaType.length > longWord}>
        <bdi>{mediaType === '' ? words.domain.missing : inBrief(mediaType)}</bdi>
      </Fact>
      {(isCall || phoneNumber !== undefined) && (
        <Fact name={facts.phone} wide>
          <bdi dir="ltr">{marked(phoneNumber, 'phone')}</bdi>
        </Fact>
      )}
      {threadId !== undefined && (
        <Fact name={facts.thread} wide>
          <bdi>{marked(threadId, 'thread')}</bdi>
        </Fact>
      )}
    </dl>
  )
}

interface FactProps {
  readonly name: string
  /** Takes the whole width, for values that bring a note. */
  readonly wide?: boolean
  readonly children: ReactNode
}

function Fact({ name, wide = false, children }: FactProps) {
  return (
    <div className={styles.fact} data-wide={wide || undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
