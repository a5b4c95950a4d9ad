declare const instantBrand: unique symbol

/** A point in time: milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number & { readonly [instantBrand]: true }

export const SECOND = 1_000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

export function instant(epochMs: number): Instant {
  return epochMs as Instant
}

/** The first and the last instant that there is: ends of spans that are open. */
export const [earliest, latest] = [instant(-8.64e15), instant(8.64e15)]

/**
 * A date-time as a server sent it. A stamp without an offset names no instant: it is kept and flagged, not guessed.
 */
export type Stamp =
  | {
      readonly kind: 'exact'
      readonly at: Instant
      /** Minutes east of UTC, as sent. */
      readonly offsetMinutes: number
      readonly sent: string
    }
  | { readonly kind: 'zoneless'; readonly sent: string }
  | { readonly kind: 'unreadable'; readonly sent: string }

/** The instant of a stamp, or `undefined` where it is missing or names none. */
export function instantOf(stamp: Stamp | undefined): Instant | undefined {
  return stamp?.kind === 'exact' ? stamp.at : undefined
}
