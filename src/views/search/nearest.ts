import { closedValues } from '#src/language/fields.ts'
import { fieldNames } from '#src/language/parser.ts'
import type { Mistake } from '#src/language/query.ts'
import { presenceFields } from '#src/model/field.ts'
import { traits } from '#src/model/filter.ts'
import { mediaFamilies } from '#src/model/media.ts'

const valuesOf: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...closedValues,
  ['media', mediaFamilies],
  ['has', presenceFields],
  ['is', traits],
])

/** What may have been meant by a field or value that there is not. */
export function nearestTo({ reason, field, value }: Mistake): string | undefined {
  if (reason === 'unknown-field') return nearest(field, fieldNames)
  return reason === 'unknown-value' ? nearest(value.toLowerCase(), valuesOf.get(field) ?? []) : undefined
}

function nearest(typed: string, all: readonly string[]): string | undefined {
  const [best] = all
    .map((each) => ({ each, distance: each.startsWith(typed) ? 0.5 : distanceOf(typed, each) }))
    .filter(({ each, distance }) => distance <= Math.max(1, Math.min(2, each.length / 3)))
    .sort((a, b) => a.distance - b.distance)
  return best?.each
}

/** Letters to put in, leave out, or change; two that have changed places count once. */
function distanceOf(a: string, b: string): number {
  // Further than that nobody mistypes.
  if (Math.abs(a.length - b.length) > 2) return Number.POSITIVE_INFINITY
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, place) => place)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = last[j - 1]! + Number(a[i - 1] !== b[j - 1])
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row.push(Math.min(row[j - 1]! + 1, last[j]! + 1, change, isSwap ? before[j - 2]! + 1 : change))
    }
    ;[before, last] = [last, row]
  }
  return last[b.length]!
}
