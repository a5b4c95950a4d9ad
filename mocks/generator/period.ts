import type { StoredInteraction } from '#mocks/world.ts'
import { MINUTE } from '#src/model/instant.ts'
import { customAttributes } from './attributes.ts'
import { type Cast, type Happening, makeCase, makeShownCase } from './cases.ts'
import { idAfter, interactionIds } from './ids.ts'
import type { Random } from './random.ts'
import { writeRecord } from './record.ts'
import { makeRhythm, type Rhythm } from './rhythm.ts'

export interface PeriodOptions extends Omit<Cast, 'rhythm'> {
  readonly from: number
  readonly to: number
  readonly count: number
  readonly zone: string
  readonly firstId: number
}

/** What happened in some days, newest first, and the rows that tell it, in the same places. */
export interface Period {
  readonly happenings: readonly Happening[]
  readonly rows: readonly StoredInteraction[]
  readonly rhythm: Rhythm
}

export function makePeriod(options: PeriodOptions, random: Random): Period {
  const rhythm = makeRhythm(options.from, options.to, options.zone)
  const happenings = makeHappenings({ ...options, rhythm }, random)
  happenings.sort((one, other) => one.at - other.at)
  happenings.forEach((happening, place) => {
    happening.id = idAfter(interactionIds, options.firstId + place)
  })
  happenings.reverse()
  return { happenings, rows: happenings.map((happening) => rowOf(happening, rhythm, random)), rhythm }
}

function makeHappenings(options: PeriodOptions & Cast, random: Random): Happening[] {
  const isNow = options.to === options.now
  const cast: Cast = { ...options, now: options.to }
  const happenings: Happening[] = isNow ? [...makeShownCase(cast, { count: 0 }, random)] : []
  let cases = 1
  // Somebody always came just now, be it Sunday at four.
  for (let last = 1; isNow && last <= 12 && happenings.length < options.count; last++) {
    const at = options.now - last * 3 * MINUTE - random.whole(0, 2 * MINUTE)
    happenings.push(...makeCase(cast, { count: cases++ }, random, at).slice(0, 1))
  }
  while (happenings.length < options.count) happenings.push(...makeCase(cast, { count: cases++ }, random))
  // A case's first interactions come first: what is cut off is nobody's parent.
  return happenings.slice(0, options.count)
}

/** What the server stores of what happened. */
export function rowOf(happening: Happening, rhythm: Rhythm, random: Random): StoredInteraction {
  return {
    at: happening.at,
    id: happening.id,
    mediaType: happening.mediaType,
    contactId: happening.customer?.id,
    userIds: happening.agent?.userIds ?? nobody,
    attributes: customAttributes(happening, random),
    record: writeRecord(happening, rhythm, random),
  }
}

const nobody: readonly string[] = []
