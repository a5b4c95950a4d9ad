import { instantOf } from '#src/model/instant.ts'
import { type Interaction, spanMs } from '#src/model/interaction.ts'
import { clockWords } from '#src/text/clockWords.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { printWords } from '#src/text/printWords.ts'
import { words } from '#src/text/words.ts'
import type { Clock } from '#src/time/clock.ts'
import { formatDuration } from '#src/time/duration.ts'
import type { Zones } from '#src/time/otherClocks.ts'
import { otherSpansText } from '../clocks/clockText.ts'
import type { HeadFact } from './caseFile.ts'
import { FactList } from './FactList.tsx'
import { stampText } from './printedText.ts'

export interface CaseFactsProps {
  readonly interaction: Interaction
  readonly clock: Clock
  readonly zones: Zones
}

/** What is known of an interaction beyond its heading; what it does not have is left out. */
export function CaseFacts({ interaction, clock, zones }: CaseFactsProps) {
  return <FactList facts={factsOf(interaction, clock, zones)} />
}

function factsOf(interaction: Interaction, clock: Clock, zones: Zones): readonly HeadFact[] {
  const { facts, endedBeforeStart } = lateWords.details
  const { started, ended, contactName, contactId, owners, talkMs, direction, mediaType } = interaction
  const span = spanMs(interaction)
  const duration = span === undefined ? undefined : formatDuration(span)
  const contact = contactName && contactId ? printWords.contact(contactName, contactId) : (contactName ?? contactId)
  const all: readonly (readonly [name: string, value: string | undefined])[] = [
    [facts.started, stampText(started, clock)],
    [facts.ended, ended && stampText(ended, clock)],
    [clockWords.title, otherClocksText(interaction, clock, zones)],
    [facts.duration, span !== undefined && span < 0 ? `${duration}, ${endedBeforeStart}` : duration],
    [facts.talkTime, talkMs === undefined ? undefined : formatDuration(talkMs)],
    [facts.contact, contact],
    [lateWords.details.owner.title, owners.map(({ name }) => name).join(', ')],
    [facts.state, words.domain.state[interaction.state]],
    [facts.direction, words.domain.direction[direction]],
    [facts.mediaType, mediaType],
    [facts.phone, interaction.phoneNumber],
    [facts.parent, interaction.parentId],
    [facts.thread, interaction.threadId],
    [printWords.facts.id, interaction.id],
  ]
  return all.flatMap(([name, value]) => (value ? [{ name, value, isLong: name === clockWords.title }] : []))
}

/** From when to when it was by the clocks that the file is not written by, one after another. */
function otherClocksText({ started, ended }: Interaction, clock: Clock, zones: Zones): string | undefined {
  const [from, to] = [instantOf(started), instantOf(ended)]
  const start = from ?? to
  if (start === undefined) return undefined
  return otherSpansText(start, to, clock, zones).join('\n')
}
