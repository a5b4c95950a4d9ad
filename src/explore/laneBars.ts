import type { Instant } from '#src/model/instant.ts'
import type { LanesBy } from '#src/model/lanesBy.ts'
import { mediaFamilies } from '#src/model/media.ts'
import { oldestFirst } from '#src/model/sort.ts'
import { type LaneNames, laneNames } from './laneNames.ts'
import type { Selection } from './selection.ts'

/** Interactions that are drawn beside each other along the time. */
export interface Lane {
  /** `none` holds what nobody owns or no contact is known of, `others` what has no lane of its own for want of room. */
  readonly kind: 'named' | 'none' | 'others'
  /** A media group, an owner's key or a contact's id; `''` where the kind is another. */
  readonly key: string
  /** The owner's or contact's name; of media the group. */
  readonly name: string
  /** How many owners or contacts share it. */
  readonly shared: number
  /** Its first bar. */
  readonly first: number
  readonly count: number
}

/**
 * The interactions of a selection as bars, one for each row with a readable start. Bars are numbered lane by lane, in a
 * lane by start.
 */
export interface LaneBars {
  readonly lanes: readonly Lane[]
  /** Bar → row of the index. */
  readonly rows: Uint32Array
  /** Row of the index → bar, or `noBar`. */
  readonly barOfRow: Uint32Array
  /** Epoch ms. */
  readonly starts: Float64Array
  /** Epoch ms, never before the start. Of what is still open: now. */
  readonly ends: Float64Array
  /** The latest end of the bar and of all before it in its lane: ascends. */
  readonly reaches: Float64Array
  /** 1 for what has not ended yet. */
  readonly open: Uint8Array
  /** Place in `mediaFamilies`, its length for media of no family. */
  readonly families: Uint8Array
  /** All bars by start, and each bar's place there. */
  readonly byTime: Uint32Array
  readonly placeInTime: Uint32Array
  /** Rows that no bar can be drawn for. */
  readonly undated: number
}

export const noBar = 0xffffffff

const families: readonly string[] = mediaFamilies

export interface LanesAsk {
  readonly by: LanesBy
  /** Where bars that have no end yet reach to. */
  readonly now: Instant
  /** Lanes of owners or contacts at most: the busiest have one each, the rest share the last. */
  readonly most: number
}

/** Puts every row of the selection that has a start into exactly one lane: of several owners, the first one's. */
export function laneBars(selection: Selection, { by, now, most }: LanesAsk): LaneBars {
  const { index, rows: selected } = selection
  const { columns } = index
  const { started, ended } = columns
  const [media, state] = [columns.facet('media'), columns.facet('state')]
  const ordered = inTime(selection)
  const names = laneNames(index, ordered, by)
  const { lanes, laneOfCode } = arrange(names, by, most)

  const count = ordered.length
  const rows = new Uint32Array(count)
  const barOfRow = new Uint32Array(index.size).fill(noBar)
  const starts = new Float64Array(count)
  const ends = new Float64Array(count)
  const reaches = new Float64Array(count)
  const open = new Uint8Array(count)
  const familyOf = new Uint8Array(count)
  const byTime = new Uint32Array(count)
  const placeInTime = new Uint32Array(count)
  const next = Uint32Array.from(lanes, ({ first }) => first)
  const latest = new Float64Array(lanes.length).fill(Number.NEGATIVE_INFINITY)
  const familyOfCode = media.keys.map((_, code) => {
    const [group] = media.valuesOf(code)
    const family = families.indexOf(group!)
    return family < 0 ? families.length : family
  })
  const isStopped = state.keys.map((key) => key === 'stopped' || key === 'unknown')

  for (let place = 0; place < count; place++) {
    const row = ordered[place]!
    const lane = laneOfCode[names.codes[place]!]!
    const bar = next[lane]!++
    const start = started[row]!
    const end = ended[row]!
    const isOpen = Number.isNaN(end) && !isStopped[state.codes[row]!]!
    rows[bar] = row
    barOfRow[row] = bar
    starts[bar] = start
    open[bar] = isOpen ? 1 : 0
    // What ends before it starts, as some records say, is a moment.
    const until = isOpen ? Math.max(start, now) : end > start ? end : start
    ends[bar] = until
    if (until > latest[lane]!) latest[lane] = until
    reaches[bar] = latest[lane]!
    familyOf[bar] = familyOfCode[media.codes[row]!]!
    byTime[place] = bar
    placeInTime[bar] = place
  }
  const undated = selected.length - count
  return { lanes, rows, barOfRow, starts, ends, reaches, open, families: familyOf, byTime, placeInTime, undated }
}

/** The lane that holds a bar. */
export function laneOf({ lanes }: LaneBars, bar: number): number {
  let low = 0
  let high = lanes.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (lanes[middle]!.first <= bar) low = middle
    else high = middle - 1
  }
  return low
}

/** The selection's rows that have a start, the earliest first. */
function inTime({ index, rows }: Selection): Uint32Array {
  const { started } = index.columns
  const isSelected = new Uint8Array(index.size)
  for (let position = 0; position < rows.length; position++) isSelected[rows[position]!] = 1
  const all = index.orders.order(oldestFirst)
  const found = new Uint32Array(rows.length)
  let count = 0
  for (let position = 0; position < all.length; position++) {
    const row = all[position]!
    if (isSelected[row] === 1 && !Number.isNaN(started[row]!)) found[count++] = row
  }
  return found.subarray(0, count)
}

function arrange(names: LaneNames, by: LanesBy, most: number) {
  const { keys, labels, counts } = names
  const used = keys.map((_, code) => code).filter((code) => counts[code]! > 0)
  const named = used.filter((code) => by === 'media' || keys[code] !== '').sort(comparing(names, by))
  // A lane for the others that holds but one of them would say less than that one's own.
  const own = by === 'media' || named.length <= most ? named : named.slice(0, most - 1)
  const others = named.slice(own.length)
  const none = used.filter((code) => !named.includes(code))

  const lanes: Lane[] = []
  const laneOfCode = new Uint32Array(keys.length)
  let first = 0
  const add = (kind: Lane['kind'], codes: readonly number[]) => {
    const [only] = codes
    if (only === undefined) return
    const count = codes.reduce((sum, code) => sum + counts[code]!, 0)
    for (const code of codes) laneOfCode[code] = lanes.length
    const isNamed = kind === 'named'
    lanes.push({
      kind,
      key: isNamed ? keys[only]! : '',
      name: isNamed ? labels[only]! : '',
      shared: codes.length,
      first,
      count,
    })
    first += count
  }
  for (const code of own) add('named', [code])
  add('others', others)
  add('none', none)
  return { lanes, laneOfCode }
}

/** Media in their own order, then by name; owners and contacts the busiest first. */
function comparing({ keys, labels, counts }: LaneNames, by: LanesBy): (a: number, b: number) => number {
  const place = (code: number) => {
    const family = families.indexOf(keys[code]!)
    return family < 0 ? families.length : family
  }
  const byName = (a: number, b: number) => (labels[a]! < labels[b]! ? -1 : labels[a]! > labels[b]! ? 1 : a - b)
  return by === 'media'
    ? (a, b) => place(a) - place(b) || byName(a, b)
    : (a, b) => counts[b]! - counts[a]! || byName(a, b)
}
