import { useMemo } from 'react'
import { laneBars } from '#src/explore/laneBars.ts'
import { silentGaps } from '#src/explore/laneGaps.ts'
import { laneLinks } from '#src/explore/laneLinks.ts'
import type { Selection } from '#src/explore/selection.ts'
import type { InstantRange } from '#src/model/filter.ts'
import type { Instant } from '#src/model/instant.ts'
import type { LanesBy } from '#src/model/lanesBy.ts'

/** Lanes of owners or contacts at most. */
const most = 40

/** Everything about the lanes that does not hang on the time shown: made anew when the result is another. */
export function useLanes(selection: Selection, by: LanesBy, now: Instant, { from, to }: InstantRange) {
  const bars = useMemo(() => laneBars(selection, { by, now, most }), [selection, by, now])
  const links = useMemo(() => laneLinks(selection, bars), [selection, bars])
  const gaps = useMemo(() => silentGaps(bars, Math.min(now, to)), [bars, now, to])
  const limits = useMemo(() => {
    const { byTime, starts, reaches, lanes } = bars
    const [first] = byTime
    const ends = lanes.map((lane) => reaches[lane.first + lane.count - 1]!)
    return { from: Math.min(from, first === undefined ? from : starts[first]!), to: Math.max(to, ...ends) }
  }, [bars, from, to])
  return { bars, links, gaps, limits }
}
