import {
  type Column,
  columnOrderingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  metaHelper,
  tableFeatures,
} from '@tanstack/react-table'
import { type AttributeField, isAttributeField } from '#src/model/field.ts'
import { MINUTE } from '#src/model/instant.ts'
import type { Interaction } from '#src/model/interaction.ts'
import type { SortField } from '#src/model/sort.ts'
import { formatDuration } from '#src/time/duration.ts'
import { type CellContent, type CellName, cellContent, cellNames } from './cells.tsx'
import { maxWidth, minWidth } from './columnPreferences.ts'

interface ColumnMeta {
  readonly field: SortField
  /** Its part of the room that is left over; 0 keeps its width. */
  readonly grow: number
  readonly content: CellContent
  readonly cellName: CellName | undefined
}

export const features = tableFeatures({
  columnOrderingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  columnMeta: metaHelper<ColumnMeta>(),
})

export type InteractionColumn = Column<typeof features, Interaction>

const helper = createColumnHelper<typeof features, Interaction>()

/** `size` in px: what the content needs in most rows. */
const column = (field: SortField, size: number, grow = 0) =>
  helper.display({
    id: field,
    size,
    minSize: minWidth,
    maxSize: maxWidth,
    meta: {
      field,
      grow,
      content: cellContent(field),
      cellName: isAttributeField(field) ? undefined : cellNames[field],
    },
  })

const fixedColumns = () => [
  column('started', 84),
  column('media', 102),
  column('subject', 168, 5),
  column('contact', 112, 2),
  column('owner', 112, 2),
  column('duration', hasLongUnits() ? 148 : 112),
  column('state', 118),
  column('direction', 92),
  column('ended', 164),
  column('phone', 132),
  column('comment', 180, 3),
  column('parent', 148),
  column('id', 148),
]

/** Words for units are letters in some languages and words in others. */
const hasLongUnits = () => formatDuration(12.5 * MINUTE).length > '12min 30s'.length

/** px that the value of an attribute has at first. */
const attributeWidth = 132

/** Every column that there is: the fixed ones, and those of some attributes. */
export function columnsWith(attributes: readonly AttributeField[]) {
  return helper.columns([...fixedColumns(), ...attributes.map((field) => column(field, attributeWidth))])
}

export function fieldOf(column: InteractionColumn): SortField | undefined {
  return column.columnDef.meta?.field
}
