import type { Histogram } from '#src/explore/selection.ts'
import type { BarField } from '#src/model/field.ts'
import type { InstantRange } from '#src/model/filter.ts'
import { slotTotal } from './stack.ts'

/** An interaction has one of each, so that it stands in one bar only. */
const single: ReadonlySet<BarField> = new Set(['media', 'direction', 'state'])

/**
 * How many of what the bars are made of start in a range that ends at their edges; `undefined` where bars do not tell.
 */
export function countIn(histogram: Histogram, { from, to }: InstantRange): number | undefined {
  if (!single.has(histogram.by)) return undefined
  const { boundaries } = histogram
  let count = 0
  for (let slot = 0; slot < boundaries.length - 1; slot += 1) {
    if (boundaries[slot]! >= from && boundaries[slot + 1]! <= to) count += slotTotal(histogram, slot)
  }
  return count
}
