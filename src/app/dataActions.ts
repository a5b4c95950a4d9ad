import { attributeValues } from '#src/explore/attributeKeys.ts'
import type { AttributeField } from '#src/model/field.ts'
import { attributesIn, type Filter, onlyValue, withoutValue } from '#src/model/filter.ts'
import type { Interaction } from '#src/model/interaction.ts'
import type { DataActions } from '#src/views/details/dataActions.ts'
import { mostAttributes } from '#src/views/filters/facetsShown.ts'
import { withColumn } from '#src/views/table/columnPreferences.ts'
import type { Preferences } from './preferences.ts'

export interface DataActionsAsk {
  /** As the list has it: the index knows no more. */
  readonly listed: Interaction | undefined
  readonly filter: Filter
  readonly onFilter: (next: Filter) => void
  readonly preferences: Preferences
  readonly onPreferences: (change: Partial<Preferences>) => void
}

/** What the values in the details can be used for. */
export function dataActionsOf({ listed, filter, onFilter, preferences, onPreferences }: DataActionsAsk): DataActions {
  const { facets, columns } = preferences
  const shown = new Set([...facets, ...attributesIn(filter)])
  return {
    fieldOf: (place, key, value) => {
      const field: AttributeField = `${place}.${key}`
      return listed && attributeValues(listed, field).includes(value) ? field : undefined
    },
    onOnly: (field, value) => onFilter(onlyValue(filter, field, value)),
    onNot: (field, value) => onFilter(withoutValue(filter, field, value)),
    addFilter: (field) =>
      facets.includes(field) || shown.size >= mostAttributes
        ? undefined
        : () => onPreferences({ facets: [...facets, field] }),
    addColumn: (field) =>
      columns.order.includes(field) && !columns.hidden.includes(field)
        ? undefined
        : () => onPreferences({ columns: withColumn(columns, field) }),
  }
}
