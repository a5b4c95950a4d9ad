import type { InteractionIndex } from '#src/explore/interactionIndex.ts'
import { Heights } from './heights.ts'
import { isNeverWritten } from './said.ts'

/** px of an article not drawn yet. */
const callHeight = 110
const spokenHeight = 320

/** px of articles that have been drawn, by the row of the index. */
type MeasuredHeights = Map<number, number>

const measuredOf = new WeakMap<InteractionIndex, MeasuredHeights>()

/** The heights of what has been drawn of an index, kept for as long as it is there: a view that comes back knows them. */
export function measuredIn(index: InteractionIndex): MeasuredHeights {
  const known = measuredOf.get(index)
  if (known) return known
  const made: MeasuredHeights = new Map()
  measuredOf.set(index, made)
  return made
}

/** Of rows of the index, from top to bottom. */
export function heightsOf(index: InteractionIndex, rows: Uint32Array): Heights {
  const measured = measuredIn(index)
  const media = new Map<string, number>()
  const estimated = (mediaType: string) => {
    const known = media.get(mediaType)
    if (known !== undefined) return known
    const height = isNeverWritten(mediaType) ? callHeight : spokenHeight
    media.set(mediaType, height)
    return height
  }
  return new Heights(
    Float64Array.from(rows, (row) => measured.get(row) ?? estimated(index.interactionAt(row).mediaType)),
  )
}
