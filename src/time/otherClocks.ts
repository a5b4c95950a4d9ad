import type { Instant } from '#src/model/instant.ts'
import { type Clock, clockIn } from './clock.ts'

/** Whose time it is: of the desk that the page is used at, of the customer, or everybody's. */
export type Whose = 'agent' | 'customer' | 'utc'

/** The zones by whose clocks a moment can be read. */
export interface Zones {
  readonly agent: string
  /** Where it is known. */
  readonly customer: string | undefined
}

export interface OtherTime {
  readonly whose: Whose
  readonly zone: string
  /** `13 Nov 2026, 18:35:59` */
  readonly text: string
}

/** The same moment by the clocks that are not the one shown, each zone once: the agent's, the customer's, then UTC. */
export function otherTimes(at: Instant, shown: Clock, { agent, customer }: Zones): readonly OtherTime[] {
  const others: readonly (readonly [Whose, string | undefined])[] = [
    ['agent', agent],
    ['customer', customer],
    ['utc', 'UTC'],
  ]
  const taken = new Set([shown.zone])
  return others.flatMap(([whose, zone]) => {
    if (zone === undefined || taken.has(zone)) return []
    taken.add(zone)
    return [{ whose, zone, text: clockIn(zone, shown.locale).dateTime(at) }]
  })
}
