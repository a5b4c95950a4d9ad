import type { ReactNode } from 'react'
import { comparePairs, fieldChange } from '#src/explore/differences.ts'
import { type ComparedField, comparedFields } from '#src/model/compared.ts'
import type { Stamp } from '#src/model/instant.ts'
import { type DataPair, type Interaction, spanMs } from '#src/model/interaction.ts'
import { mediaGroup } from '#src/model/media.ts'
import { mediaLabel } from '#src/text/label.ts'
import { reviewWords } from '#src/text/reviewWords.ts'
import { words } from '#src/text/words.ts'
import type { Clock } from '#src/time/clock.ts'
import { toldApart } from '#src/time/comesTwice.ts'
import { formatDuration } from '#src/time/duration.ts'
import { FoldedText } from '../details/FoldedText.tsx'
import type { ComparedRow, ComparedSection } from './ComparedTable.tsx'
import { isHidden, keyPath } from './keyPath.ts'
import { Leaves } from './Leaves.tsx'

/** All that two interactions have, aligned: what either has by itself, then attributes and attached data by key. */
export function comparedSections(before: Interaction, after: Interaction, clock: Clock): readonly ComparedSection[] {
  const { sections, fields, none } = reviewWords.compare
  const rows = comparedFields.map(
    (field): ComparedRow => ({
      name: fields[field],
      change: fieldChange(before, after, field),
      before: shown(fieldText(before, field, clock)),
      after: shown(fieldText(after, field, clock)),
    }),
  )
  return [
    { title: sections.fields, rows, none },
    { title: sections.attr, rows: pairRows(before.attributes, after.attributes), none },
    { title: sections.data, rows: pairRows(before.userData, after.userData), none },
  ]
}

function pairRows(before: readonly DataPair[], after: readonly DataPair[]): readonly ComparedRow[] {
  const shown = comparePairs(before, after).filter((pair) => !isHidden(pair))
  return shown.map((pair) => ({
    name: keyPath(pair),
    change: pair.change,
    before: <Leaves leaves={pair.before} />,
    after: <Leaves leaves={pair.after} />,
  }))
}

function shown(text: string | undefined): ReactNode {
  return text === undefined || text === '' ? <Leaves leaves={[]} /> : <FoldedText text={text} />
}

function fieldText(interaction: Interaction, field: ComparedField, clock: Clock): string | undefined {
  switch (field) {
    case 'media':
      return mediaText(interaction.mediaType)
    case 'direction':
      return words.domain.direction[interaction.direction]
    case 'state':
      return words.domain.state[interaction.state]
    case 'started':
      return stampText(interaction.started, clock)
    case 'ended':
      return stampText(interaction.ended, clock)
    case 'duration': {
      const span = spanMs(interaction)
      return span === undefined ? undefined : formatDuration(span)
    }
    case 'subject':
      return interaction.subject
    case 'contact':
      return interaction.contactName
    case 'contactId':
      return interaction.contactId
    case 'owner':
      return interaction.owners.map(({ name }) => name).join(', ')
    case 'phone':
      return interaction.phoneNumber
    case 'comment':
      return interaction.comment
    case 'parent':
      return interaction.parentId
    case 'thread':
      return interaction.threadId
  }
}

function stampText(stamp: Stamp | undefined, clock: Clock): string | undefined {
  return stamp?.kind === 'exact' ? toldApart(clock.dateTime(stamp.at), stamp.at, clock) : stamp?.sent
}

/** The family, with the medium's own name where that says more. */
function mediaText(mediaType: string): string {
  const label = mediaLabel(mediaGroup(mediaType))
  return mediaType === '' || label.toLowerCase() === mediaType ? label : `${label} (${mediaType})`
}
