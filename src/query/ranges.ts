import type { InstantRange } from '#src/model/filter.ts'
import { instant } from '#src/model/instant.ts'

/** The parts of `wanted` that none of `held` covers, newest first. */
export function withoutRanges(wanted: InstantRange, held: readonly InstantRange[]): readonly InstantRange[] {
  let left: readonly InstantRange[] = wanted.to > wanted.from ? [wanted] : []
  for (const { from, to } of held) {
    left = left.flatMap((part) => {
      if (to <= part.from || from >= part.to) return [part]
      const above = { from: to, to: part.to }
      const below = { from: part.from, to: from }
      return [above, below].filter((each) => each.to > each.from)
    })
  }
  return [...left].sort((one, other) => other.to - one.to)
}

/** The ranges as few as can be: those that touch made one. */
export function joinedRanges(ranges: readonly InstantRange[]): readonly InstantRange[] {
  const joined: InstantRange[] = []
  for (const range of [...ranges].sort((one, other) => one.from - other.from)) {
    const last = joined.at(-1)
    if (last && range.from <= last.to) {
      joined[joined.length - 1] = { from: last.from, to: instant(Math.max(last.to, range.to)) }
    } else joined.push(range)
  }
  return joined
}
