import type { StoredInteraction } from '#mocks/world.ts'
import type { Happening } from './cases.ts'
import { oddData } from './oddData.ts'
import { oddRecords } from './oddRecords.ts'
import { oddStamps } from './oddStamps.ts'
import { oddTexts } from './oddTexts.ts'
import type { Random } from './random.ts'
import type { WireInteraction } from './wire.ts'

/** One way in which real servers depart from their documentation. */
export interface Oddity {
  readonly name: string
  /** Of all rows: a share below 1, or that many whatever the size of the world. */
  readonly weight: number
  /** Whether it can befall this one; any, if left out. */
  readonly suits?: (record: WireInteraction, happening: Happening) => boolean
  readonly alter: (record: WireInteraction, random: Random, happening: Happening) => Altered
}

export interface Altered {
  readonly record: unknown
  /** As the request for this one interaction sends it: newer than the list's. */
  readonly newerRecord?: unknown
  /** Where the medium itself is another one. */
  readonly mediaType?: string
}

export const oddities: readonly Oddity[] = [...oddStamps, ...oddRecords, ...oddData, ...oddTexts]

/** Bends some of the rows, never one twice. The rarest rather among the newest, where they are looked at. */
export function bend(
  rows: readonly StoredInteraction[],
  happenings: readonly Happening[],
  random: Random,
): readonly StoredInteraction[] {
  const bent = [...rows]
  const fits = (place: number, { suits }: Oddity) => {
    const row = bent[place]
    const happening = happenings[place]
    return row && happening && row.oddity === undefined && suits?.(recordOf(row), happening) !== false
  }
  for (const oddity of oddities) {
    const wanted = oddity.weight >= 1 ? oddity.weight : Math.max(1, Math.round(oddity.weight * rows.length))
    for (const place of placesFor(oddity, wanted, rows.length, fits, random)) {
      const row = bent[place]
      const happening = happenings[place]
      if (row && happening)
        bent[place] = { ...row, ...oddity.alter(recordOf(row), random, happening), oddity: oddity.name }
    }
  }
  return bent
}

function placesFor(
  oddity: Oddity,
  wanted: number,
  length: number,
  fits: (place: number, oddity: Oddity) => unknown,
  random: Random,
): Iterable<number> {
  const isRare = oddity.weight >= 1
  const found = new Set<number>()
  // Those few that suit would hardly be met by chance. Some are left to the next oddity, and some as they should be.
  if (isRare && oddity.suits) {
    const few = Array.from({ length }, (_, place) => place).filter((place) => fits(place, oddity))
    const most = Math.min(wanted, Math.ceil(few.length / 3))
    while (found.size < most) found.add(random.pick(few))
    return found
  }
  for (let attempt = 0; found.size < wanted && attempt < wanted * 50; attempt++) {
    const place = Math.floor(length * random.next() ** (isRare ? 1.6 : 1))
    if (fits(place, oddity)) found.add(place)
  }
  return found
}

/** Before it is bent, a row holds what `writeRecord` wrote. */
function recordOf(row: StoredInteraction): WireInteraction {
  return row.record as WireInteraction
}
