import { HOUR, type Instant, instant } from '#src/model/instant.ts'

/** No zone changes its clock twice within so long and ends where it was. */
const block = 12 * HOUR
/** Before, some zones were ahead by seconds. */
const wholeMinutesSince = Date.UTC(1972, 1)
/** Blocks remembered: some years of them. */
const most = 4_000

/**
 * Tells by how many ms a zone is ahead of UTC where that stays the same for hours on both sides, and nothing near a change
 * of the clock: asking the platform takes a hundred times as long as what is done with it.
 */
export function steadyOffsets(offsetAt: (at: Instant) => number): (at: Instant) => number | undefined {
  const known = new Map<number, number>()
  const atEdge = (edge: number) => {
    const found = known.get(edge)
    if (found !== undefined) return found
    if (known.size >= most) known.clear()
    const offset = offsetAt(instant(edge * block))
    known.set(edge, offset)
    return offset
  }
  return (at) => {
    if (at < wholeMinutesSince) return undefined
    const edge = Math.floor(at / block)
    const offset = atEdge(edge)
    const isSteady = [edge - 2, edge - 1, edge + 1, edge + 2].every((each) => atEdge(each) === offset)
    return isSteady ? offset : undefined
  }
}
