import { useState } from 'react'
import type { FacetValue } from '#src/explore/selection.ts'
import { inKnownOrder, withNewcomers } from './facetOrder.ts'

/**
 * Values in the order they had before a filter: it changes their counts and must not shuffle them. While rows are still
 * coming no order is worth keeping.
 */
export function useSteadyValues(values: readonly FacetValue[], steady: boolean): readonly FacetValue[] {
  const [order, setOrder] = useState<readonly string[]>([])
  const next = withNewcomers(steady ? order : [], values)
  if (next.length !== order.length || next.some((value, at) => value !== order[at])) setOrder(next)
  return inKnownOrder(next, values)
}
