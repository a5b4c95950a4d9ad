import type { Histogram } from '#src/explore/selection.ts'
import { slotCount } from './edges.ts'
import { partColour } from './parts.ts'
import type { Span } from './span.ts'

/** One colour of the stack as SVG path data, `''` for nothing. */
export interface StackedLayer {
  readonly colour: string
  /** In the span; everything where there is no span. */
  readonly inside: string
  readonly outside: string
}

/** px that one interaction is drawn high at most, so that a quiet month does not look like a busy one. */
const tallestUnit = 8
const shortestBar = 2

/** Bars of whole px that stand on `height`, bottom up in the order of the groups. */
export function stack(
  histogram: Histogram,
  edges: readonly number[],
  height: number,
  span: Span | undefined,
): readonly StackedLayer[] {
  const slots = slotCount(edges)
  const groups = histogram.groups.length
  const colours = histogram.groups.map((_, at) => partColour(histogram, at))
  const layers = [...new Set(colours)]
  const layerOf = colours.map((colour) => layers.indexOf(colour))
  const inside = layers.map(() => '')
  const outside = layers.map(() => '')
  const unit = Math.min(tallestUnit, height / Math.max(1, tallest(histogram)))

  for (let slot = 0; slot < slots; slot += 1) {
    const counts = layers.map(() => 0)
    for (let group = 0; group < groups; group += 1) {
      counts[layerOf[group]!]! += histogram.counts[slot * groups + group] ?? 0
    }
    const paths = !span || (slot >= span.start && slot < span.end) ? inside : outside
    for (const [layer, bar] of barsOf(counts, unit).entries()) {
      if (bar) paths[layer] += box(edges[slot] ?? 0, edges[slot + 1] ?? 0, height - bar.from, height - bar.to)
    }
  }
  return layers.map((colour, at) => ({ colour, inside: inside[at] ?? '', outside: outside[at] ?? '' }))
}

/** The count of a slot over all groups. */
export function slotTotal({ groups, counts }: Histogram, slot: number): number {
  let total = 0
  for (let group = 0; group < groups.length; group += 1) total += counts[slot * groups.length + group] ?? 0
  return total
}

function tallest(histogram: Histogram): number {
  let most = 0
  for (let slot = 0; slot < histogram.boundaries.length - 1; slot += 1)
    most = Math.max(most, slotTotal(histogram, slot))
  return most
}

/** px from the floor for each count, or nothing where it is too little to be drawn. */
function barsOf(counts: readonly number[], unit: number) {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const height = total === 0 ? 0 : Math.max(shortestBar, Math.round(total * unit))
  let below = 0
  return counts.map((count) => {
    const from = Math.round((below / total) * height)
    below += count
    const to = Math.round((below / total) * height)
    return count > 0 && to > from ? { from, to } : undefined
  })
}

/** A box with a px of air at its right and above, where it is large enough to spare one. */
function box(left: number, right: number, bottom: number, top: number): string {
  const width = Math.max(1, right - left - (right - left >= 3 ? 1 : 0))
  const height = bottom - top - (bottom - top >= 4 ? 1 : 0)
  return `M${left} ${bottom}h${width}v${-height}h${-width}z`
}
