import { type Histogram, otherOwners } from '#src/explore/selection.ts'
import { mediaFamilies } from '#src/model/media.ts'
import { facetLabel } from '#src/text/label.ts'
import { words } from '#src/text/words.ts'

/** One part of the bars with its count. */
export interface Part {
  readonly group: string
  /** In words. */
  readonly label: string
  /** The name of its colour, as in `colours.module.css`. */
  readonly colour: string
  readonly count: number
}

const families: ReadonlySet<string> = new Set(mediaFamilies)

const fixedColours: ReadonlyMap<string, string> = new Map([
  ['state stopped', 'part-2'],
  ['state pending', 'part-3'],
  ['state in-process', 'part-1'],
  ['state new', 'part-4'],
  ['direction inbound', 'part-1'],
  ['direction outbound', 'part-3'],
  ['direction internal', 'part-4'],
  ['direction consult', 'part-5'],
  ['owner ', 'part-none'],
])

/** All media of no family share one; owners have theirs by their place. */
export function partColour({ by, groups }: Pick<Histogram, 'by' | 'groups'>, at: number): string {
  const group = groups[at] ?? ''
  if (by === 'media') return families.has(group) ? group : 'other'
  const ofPlace = by === 'owner' && group !== otherOwners ? `part-${at + 1}` : 'part-rest'
  return fixedColours.get(`${by} ${group}`) ?? ofPlace
}

/** The parts that occur, in the order in which they stand on each other. */
export function partsOf(histogram: Histogram, countOf: (at: number) => number): readonly Part[] {
  const { by, groups, labels } = histogram
  return groups
    .map((group, at) => ({
      group,
      label: group === otherOwners ? words.overview.others : facetLabel(by, group, labels[at] ?? group),
      colour: partColour(histogram, at),
      count: countOf(at),
    }))
    .filter(({ count }) => count > 0)
}

/** All that the bars show, part by part. */
export function allParts(histogram: Histogram): readonly Part[] {
  const { groups, counts } = histogram
  const sums = new Float64Array(groups.length)
  for (const [at, count] of counts.entries()) sums[at % groups.length]! += count
  return partsOf(histogram, (at) => sums[at] ?? 0)
}
