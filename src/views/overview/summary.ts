import type { Histogram } from '#src/explore/selection.ts'
import { instant } from '#src/model/instant.ts'
import { mediaLabel } from '#src/text/label.ts'
import { words } from '#src/text/words.ts'
import type { Clock } from '#src/time/clock.ts'
import { rangeText } from './rangeText.ts'
import { slotTotal } from './stack.ts'

/** One medium's count. */
export interface Part {
  readonly group: string
  readonly count: number
}

/** One bar in words. */
export interface SlotSummary {
  readonly when: string
  readonly total: number
  /** The media that occur, most first. */
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
    parts: partsOf(histogram, (group) => histogram.counts[slot * histogram.groups.length + group] ?? 0),
  }
}

/** The whole histogram in a sentence, for those who do not see it. */
export function histogramText(histogram: Histogram, clock: Clock): string {
  const { groups, counts } = histogram
  const sums = new Float64Array(groups.length)
  for (const [at, count] of counts.entries()) sums[at % groups.length]! += count
  const parts = partsOf(histogram, (group) => sums[group] ?? 0)
  const busiest = slotSummary(histogram, busiestSlot(histogram), clock)
  return words.overview.histogram(
    parts.map(({ group, count }) => words.overview.part(mediaLabel(group), count)),
    busiest?.when ?? '',
    busiest?.total ?? 0,
  )
}

export function isEmpty(histogram: Histogram): boolean {
  return histogram.counts.every((count) => count === 0)
}

function partsOf({ groups }: Histogram, countOf: (group: number) => number): readonly Part[] {
  return groups
    .map((group, at) => ({ group, count: countOf(at) }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
}

function busiestSlot(histogram: Histogram): number {
  let best = 0
  for (let slot = 1; slot < histogram.boundaries.length - 1; slot += 1) {
    if (slotTotal(histogram, slot) > slotTotal(histogram, best)) best = slot
  }
  return best
}
