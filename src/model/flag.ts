/** What looks wrong with a record, or what it lacks to be relied upon. A record may have several. */
export type Flag =
  /** It ended before it started. */
  | 'ends-before-start'
  /** A call whose talk time is not end minus start, by a second or more. */
  | 'talk-differs'
  /** Stopped, and nobody knows when. */
  | 'stopped-without-end'
  /** Pending since 60 days or more before the history was asked for. */
  | 'long-pending'
  /** Its parent is not among what is loaded. */
  | 'parent-missing'
  /** The list and the interaction itself tell different things. */
  | 'disagrees'
  /** A medium of no known family. */
  | 'unknown-media'
  /** A start that names no instant: without a time zone, or not to be read. */
  | 'no-start'

export const flags: readonly Flag[] = [
  'ends-before-start',
  'talk-differs',
  'stopped-without-end',
  'long-pending',
  'parent-missing',
  'disagrees',
  'unknown-media',
  'no-start',
]
