import type { FacetValue } from '#src/explore/selection.ts'
import type { FacetField } from '#src/model/field.ts'
import { facetLabel } from '#src/text/label.ts'
import { MediaIcon } from '#src/ui/MediaIcon.tsx'
import { FacetRow } from './FacetRow.tsx'
import { inUsualOrder } from './facetOrder.ts'

export interface FacetValuesProps {
  readonly field: Exclude<FacetField, 'owner'>
  readonly values: readonly FacetValue[]
  readonly ticked: readonly string[]
  readonly onToggle: (value: string) => void
}

/** All values of a facet that has few of them. */
export function FacetValues({ field, values, ticked, onToggle }: FacetValuesProps) {
  return inUsualOrder(field, values).map(({ value, label, count }) => (
    <FacetRow
      key={value}
      label={facetLabel(field, value, label)}
      count={count}
      checked={ticked.includes(value)}
      onToggle={() => onToggle(value)}
    >
      {field === 'media' && <MediaIcon group={value} />}
    </FacetRow>
  ))
}
