import type { DurationBand, MsRange } from '#src/model/filter.ts'
import { DAY, HOUR, MINUTE, SECOND } from '#src/model/instant.ts'

const units = new Map([
  ['d', DAY],
  ['h', HOUR],
  ['min', MINUTE],
  ['m', MINUTE],
  ['s', SECOND],
  ['ms', 1],
])

/** The facet's bands as ranges. `none` is no range. */
const bands = new Map<DurationBand, MsRange>([
  ['under-1m', { from: 0, to: MINUTE - 1 }],
  ['1m-5m', { from: MINUTE, to: 5 * MINUTE }],
  ['over-5m', { from: 5 * MINUTE + 1, to: Number.POSITIVE_INFINITY }],
])

/** ms of `1h30m`, `250ms`, `1.5h`; `undefined` for any other text. */
function readSpan(text: string): number | undefined {
  if (!/^(\d+(\.\d+)?(ms|min|[dhms]))+$/i.test(text)) return undefined
  let ms = 0
  for (const [, count, unit = ''] of text.matchAll(/([\d.]+)([a-z]+)/gi)) {
    ms += Number(count) * (units.get(unit.toLowerCase()) ?? 0)
  }
  return Number.isSafeInteger(Math.round(ms)) ? Math.round(ms) : undefined
}

function writeSpan(ms: number): string {
  let text = ''
  let rest = ms
  for (const [unit, size] of units) {
    const count = unit === 'min' ? 0 : Math.floor(rest / size)
    rest -= count * size
    if (count > 0) text += `${count}${unit}`
  }
  return text || '0s'
}

/**
 * `30s..2m` with both ends, either of which may be left out; `>5m`, `>=5m`, `<1m`, `<=1m`; a span alone is as long as
 * that to the second, as durations are shown.
 */
export function readSpans(text: string): MsRange | 'backwards' | undefined {
  const [, sign = '', bare = ''] = /^([<>]=?)?(.*)$/s.exec(text) ?? []
  const ends = bare.split('..')
  const [first, last] = ends.map((end) => (end === '' ? undefined : (readSpan(end) ?? Number.NaN)))
  const single = first ?? Number.NaN
  const range = sign
    ? ends.length === 1 && compared(sign, single)
    : ends.length === 1
      ? { from: Math.max(0, single - SECOND / 2), to: single + SECOND / 2 - 1 }
      : ends.length === 2 && bare !== '..' && { from: first ?? 0, to: last ?? Number.POSITIVE_INFINITY }
  if (!range || Number.isNaN(range.from) || Number.isNaN(range.to) || range.to < 0) return undefined
  return range.from > range.to ? 'backwards' : range
}

function compared(sign: string, ms: number): MsRange {
  const past = sign.length === 1 ? 1 : 0
  return sign.startsWith('>') ? { from: ms + past, to: Number.POSITIVE_INFINITY } : { from: 0, to: ms - past }
}

export function writeSpans({ from, to }: MsRange): string {
  if (to === Number.POSITIVE_INFINITY) {
    return from % SECOND === 1 ? `>${writeSpan(from - 1)}` : `${writeSpan(from)}..`
  }
  if (from === 0) return (to + 1) % SECOND === 0 ? `<${writeSpan(to + 1)}` : `..${writeSpan(to)}`
  const middle = from + SECOND / 2
  return to - from === SECOND - 1 && middle % SECOND === 0 ? writeSpan(middle) : `${writeSpan(from)}..${writeSpan(to)}`
}

export function bandOf(range: MsRange): DurationBand | undefined {
  for (const [band, { from, to }] of bands) if (range.from === from && range.to === to) return band
  return undefined
}

/** `<1m`, `1m..5m`, `>5m`, `none`. */
export function writeBand(band: string): string {
  for (const [name, range] of bands) {
    if (name === band) return name === '1m-5m' ? '1m..5m' : writeSpans(range)
  }
  return 'none'
}
