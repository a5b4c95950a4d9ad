import type { Histogram } from '#src/explore/selection.ts'
import { instant } from '#src/model/instant.ts'
import { words } from '#src/text/words.ts'
import type { Clock } from '#src/time/clock.ts'
import { allParts, type Part, partsOf } from './parts.ts'
import { rangeText } from './rangeText.ts'
import { slotTotal } from './stack.ts'

/** One bar in words. */
export interface SlotSummary {
  readonly when: string
  readonly total: number
  /** What occurs, most first. */
  readonly parts: readonly Part[]
}

/** What a slot holds, or `undefined` where there is no such slot. */
export function slotSummary(histogram: Histogram, slot: number, clock: Clock): SlotSummary | undefined {
  const from = histogram.boundaries[slot]
  const to = histogram.boundaries[slot + 1]
  if (from === undefined || to === undefined) return undefined
  return {
    when: rangeText({ from: instant(from), to: instant(to) }, clock),
    total: slotTotal(histogram, slot),
    parts: mostFirst(partsOf(histogram, (at) => histogram.counts[slot * histogram.groups.length + at] ?? 0)),
  }
}

/** The whole histogram in a sentence, for those who do not see it. */
export function histogramText(histogram: Histogram, clock: Clock): string {
  const busiest = slotSummary(histogram, busiestSlot(histogram), clock)
  return words.overview.histogram(
    mostFirst(allParts(histogram)).map(({ label, count }) => words.overview.part(label, count)),
    busiest?.when ?? '',
    busiest?.total ?? 0,
  )
}

export function isEmpty(histogram: Histogram): boolean {
  return histogram.counts.every((count) => count === 0)
}

const mostFirst = (parts: readonly Part[]) => parts.toSorted((one, other) => other.count - one.count)

function busiestSlot(histogram: Histogram): number {
  let best = 0
  for (let slot = 1; slot < histogram.boundaries.length - 1; slot += 1) {
    if (slotTotal(histogram, slot) > slotTotal(histogram, best)) best = slot
  }
  return best
}
