import { attributeValues } from '#src/explore/attributeKeys.ts'
import type { ExportColumn } from '#src/export/column.ts'
import { wallTimes } from '#src/export/wallTime.ts'
import { isAttributeField } from '#src/model/field.ts'
import type { Stamp } from '#src/model/instant.ts'
import { type Interaction, spanMs } from '#src/model/interaction.ts'
import { mediaGroup } from '#src/model/media.ts'
import type { FixedSortField, SortField } from '#src/model/sort.ts'
import { columnName, mediaLabel } from '#src/text/label.ts'
import { words } from '#src/text/words.ts'
import type { Clock } from '#src/time/clock.ts'
import { formatDuration } from '#src/time/duration.ts'
import { type ColumnPreferences, inOrder } from '#src/views/table/columnPreferences.ts'
import { leadingWhenNarrow } from '#src/views/table/tracks.ts'

type Values = Record<FixedSortField, ExportColumn<Interaction>['valueOf']>

/** The table's columns as they stand, with each cell's words in full: whole dates, all owners. */
export function exportColumns(
  preferences: ColumnPreferences,
  clock: Clock,
  narrow: boolean,
): readonly ExportColumn<Interaction>[] {
  const values = valuesIn(clock)
  const shown = fieldsShown(preferences, narrow)
  return shown.map((field) => ({
    name: columnName(field, shown),
    valueOf: isAttributeField(field) ? (interaction) => attributeValues(interaction, field).join(', ') : values[field],
  }))
}

function fieldsShown(preferences: ColumnPreferences, narrow: boolean): readonly SortField[] {
  const order = inOrder(preferences)
  const placed = narrow ? [...leadingWhenNarrow, ...order.filter((field) => !leadingWhenNarrow.includes(field))] : order
  return placed.filter((field) => !preferences.hidden.includes(field))
}

function valuesIn(clock: Clock): Values {
  const wallTime = wallTimes(clock)
  // What is no exact time is shown as it was sent.
  const time = (stamp: Stamp | undefined) => (stamp?.kind === 'exact' ? wallTime(stamp.at) : stamp?.sent)
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
