import { attributeValues } from '#src/explore/attributeKeys.ts'
import { type ZoneSource, zonesOf } from '#src/explore/customerZone.ts'
import type { ExportColumn } from '#src/export/column.ts'
import { wallTimes, zonedTimes } from '#src/export/wallTime.ts'
import { isAttributeField } from '#src/model/field.ts'
import type { Stamp } from '#src/model/instant.ts'
import { type Interaction, spanMs } from '#src/model/interaction.ts'
import { mediaGroup } from '#src/model/media.ts'
import type { FixedSortField, SortField } from '#src/model/sort.ts'
import { clockWords } from '#src/text/clockWords.ts'
import { columnName, mediaLabel } from '#src/text/label.ts'
import { words } from '#src/text/words.ts'
import { type Clock, clockIn } from '#src/time/clock.ts'
import { comesTwice } from '#src/time/comesTwice.ts'
import { formatDuration } from '#src/time/duration.ts'
import { type OtherClock, otherClocks } from '#src/time/otherClocks.ts'
import { otherClockColumn } from '#src/views/clocks/clockText.ts'
import { type ColumnPreferences, inOrder } from '#src/views/table/columnPreferences.ts'
import { leadingWhenNarrow } from '#src/views/table/tracks.ts'

type Values = Record<FixedSortField, ExportColumn<Interaction>['valueOf']>

/**
 * The table's columns as they stand, with each cell's words in full: whole dates, all owners. After them its times by the
 * clocks that are not shown.
 */
export function exportColumns(
  preferences: ColumnPreferences,
  clock: Clock,
  zones: ZoneSource,
  narrow: boolean,
): readonly ExportColumn<Interaction>[] {
  const values = valuesIn(clock)
  const shown = fieldsShown(preferences, narrow)
  const columns = shown.map((field) => ({
    name: columnName(field, shown),
    valueOf: isAttributeField(field)
      ? (interaction: Interaction) => attributeValues(interaction, field).join(', ')
      : values[field],
  }))
  return [...columns, ...columnsByOtherClocks(shown, clock, zones)]
}

const times = ['started', 'ended'] as const

function columnsByOtherClocks(shown: readonly SortField[], clock: Clock, zones: ZoneSource) {
  const timesShown = times.filter((field) => shown.includes(field))
  if (timesShown.length === 0) return []
  const { columns } = clockWords
  const fixed = otherClocks(clock, { agent: zones.agent, customer: undefined }).flatMap((other) =>
    timesShown.map((field) => columnBy(other, field, columnName(field, shown))),
  )
  if (zones.customerKey === undefined) return fixed
  const customerZone = (interaction: Interaction) => zonesOf(zones, interaction).customer
  const writers = new Map<string, ReturnType<typeof zonedTimes>>()
  const writerOf = (zone: string) => {
    const writer = writers.get(zone) ?? zonedTimes(clockIn(zone))
    writers.set(zone, writer)
    return writer
  }
  const byCustomer = timesShown.map((field) => ({
    name: columns.customer(columnName(field, shown)),
    valueOf: (interaction: Interaction) => {
      const [zone, stamp] = [customerZone(interaction), interaction[field]]
      return zone === undefined || stamp?.kind !== 'exact' ? undefined : writerOf(zone)(stamp.at)
    },
  }))
  return [...byCustomer, { name: columns.customerZone, valueOf: customerZone }, ...fixed]
}

function columnBy(other: OtherClock, field: (typeof times)[number], name: string): ExportColumn<Interaction> {
  const write = zonedTimes(other.clock)
  return {
    name: otherClockColumn(other, name),
    valueOf: (interaction) => {
      const stamp = interaction[field]
      return stamp?.kind === 'exact' ? write(stamp.at) : undefined
    },
  }
}

function fieldsShown(preferences: ColumnPreferences, narrow: boolean): readonly SortField[] {
  const order = inOrder(preferences)
  const placed = narrow ? [...leadingWhenNarrow, ...order.filter((field) => !leadingWhenNarrow.includes(field))] : order
  return placed.filter((field) => !preferences.hidden.includes(field))
}

function valuesIn(clock: Clock): Values {
  const [wallTime, zonedTime] = [wallTimes(clock), zonedTimes(clock)]
  // What is no exact time is shown as it was sent.
  const time = (stamp: Stamp | undefined) =>
    stamp?.kind === 'exact' ? (comesTwice(stamp.at, clock) ? zonedTime : wallTime)(stamp.at) : stamp?.sent
  return {
    started: ({ started }) => time(started),
    media: ({ mediaType }) => mediaLabel(mediaGroup(mediaType)),
    subject: ({ subject }) => subject,
    contact: ({ contactName, contactId }) => contactName ?? contactId,
    owner: ({ owners }) => owners.map(({ name }) => name).join(', '),
    duration: (interaction) => {
      const ms = spanMs(interaction)
      return ms === undefined ? undefined : formatDuration(ms)
    },
    state: ({ state }) => words.domain.state[state],
    direction: ({ direction }) => words.domain.direction[direction],
    ended: ({ ended }) => time(ended),
    phone: ({ phoneNumber }) => phoneNumber,
    comment: ({ comment }) => comment,
    parent: ({ parentId }) => parentId,
    id: ({ id }) => id,
  }
}
