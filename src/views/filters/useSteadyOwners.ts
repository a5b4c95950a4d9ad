import { useState } from 'react'
import type { FacetValue } from '#src/explore/selection.ts'
import { inKnownOrder, withNewcomers } from './facetOrder.ts'

/** Owners in the order they had while nothing was filtered: a filter changes their counts and must not shuffle them. */
export function useSteadyOwners(owners: readonly FacetValue[], filtered: boolean): readonly FacetValue[] {
  const [order, setOrder] = useState<readonly string[]>([])
  const next = withNewcomers(filtered ? order : [], owners)
  if (next.length !== order.length || next.some((value, at) => value !== order[at])) setOrder(next)
  return inKnownOrder(next, owners)
}
