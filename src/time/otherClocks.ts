import type { Instant } from '#src/model/instant.ts'
import { type Clock, clockIn } from './clock.ts'
import { offsetName } from './offsetName.ts'

/** Whose time it is: of the desk that the page is used at, of the customer, or everybody's. */
export type Whose = 'agent' | 'customer' | 'utc'

/** The zones by whose clocks a moment can be read. */
export interface Zones {
  readonly agent: string
  /** Where it is known. */
  readonly customer: string | undefined
}

export interface OtherClock {
  readonly whose: Whose
  readonly clock: Clock
}

export interface OtherTime {
  readonly whose: Whose
  readonly zone: string
  /** `13 Nov 2026, 18:35:59 GMT+1`; without the offset in UTC. */
  readonly text: string
}

/** The clocks that are not the one shown, each zone once: the agent's, the customer's, then UTC. */
export function otherClocks(shown: Clock, { agent, customer }: Zones): readonly OtherClock[] {
  const others: readonly (readonly [Whose, string | undefined])[] = [
    ['agent', agent],
    ['customer', customer],
    ['utc', 'UTC'],
  ]
  const taken = new Set([shown.zone])
  return others.flatMap(([whose, zone]) => {
    if (zone === undefined || taken.has(zone)) return []
    taken.add(zone)
    return [{ whose, clock: clockIn(zone, shown.locale) }]
  })
}

/** The same moment by the other clocks. */
export function otherTimes(at: Instant, shown: Clock, zones: Zones): readonly OtherTime[] {
  return otherClocks(shown, zones).map(({ whose, clock }) => ({
    whose,
    zone: clock.zone,
    text: withOffset(clock.dateTime(at), at, clock),
  }))
}

/**
 * From one moment to another by the other clocks, as short as it can be said beside the shown clock: `18:35:59 – 18:40:00
 * GMT+1`. The date is named where it is not that of the shown clock, the offset twice where it changes in between.
 *
 * @param between puts two times together
 */
export function otherSpans(
  from: Instant,
  to: Instant | undefined,
  shown: Clock,
  zones: Zones,
  between: (from: string, to: string) => string,
): readonly OtherTime[] {
  return otherClocks(shown, zones).map(({ whose, clock }) => {
    const start = clock.isoDate(from) === shown.isoDate(from) ? clock.time(from) : clock.dateTime(from)
    const last = to ?? from
    const end = clock.isoDate(last) === clock.isoDate(from) ? clock.time(last) : clock.dateTime(last)
    const isSteady = clock.offsetMinutes(from) === clock.offsetMinutes(last)
    const text =
      last === from
        ? withOffset(start, from, clock)
        : isSteady
          ? withOffset(between(start, end), from, clock)
          : between(withOffset(start, from, clock), withOffset(end, last, clock))
    return { whose, zone: clock.zone, text }
  })
}

function withOffset(text: string, at: Instant, clock: Clock): string {
  return clock.zone === 'UTC' ? text : `${text} ${offsetName(at, clock)}`
}
