/**
 * A stretch of the range still to be asked for, in cells that the server can tell apart: milliseconds where it takes
 * instants, days where it takes only dates. Both ends are included.
 */
export interface Window {
  readonly first: number
  readonly last: number
  /** Rows to ask for. */
  readonly size: number
  /** Set where one cell was fuller than an answer and is asked for medium by medium. */
  readonly media?: string | undefined
}

/** What one answer to a window tells about it. */
export interface AnswerShape {
  /** Rows that the server sent, readable or not. */
  readonly count: number
  /** The server itself says that this is all, or, where it said how many it found, that it is not. */
  readonly isWhole?: boolean | undefined
  /** Whether the oldest row lies in the window, or at its very end: a server that sends others does not heed the dates. */
  readonly heedsDates: boolean
  /** The newest cell that may hold rows older than all those sent; `undefined` where no row says when it started. */
  readonly frontier: number | undefined
  /** Whether the rows came newest first: only then is everything above the frontier received. */
  readonly newestFirst: boolean
}

export interface Limits {
  /** The longest answer this server has given: a shorter one was not cut, whatever cap the server keeps silent about. */
  readonly longest: number
  /** The most rows to ask for at once. */
  readonly mostSize: number
  /** Media types that the server takes as a filter. */
  readonly media: readonly string[]
}

export type Decision =
  | { readonly kind: 'complete' }
  /** More is to be asked; what is in none of the windows is complete. `split`: a cell was split by media. */
  | { readonly kind: 'more'; readonly windows: readonly Window[]; readonly split: boolean }
  /** The server cannot give the rest of this cell. */
  | { readonly kind: 'full' }

/**
 * No server is known to keep silent about a cap below its documented default of 100; an answer shorter than this is
 * taken as whole, or nobody's single call could ever be called complete.
 */
const leastCap = 10

/**
 * What follows from an answer. A server cuts silently, at the size asked for or at a cap of its own, so an answer is
 * taken as whole only where it is shorter than both.
 */
export function decide(window: Window, answer: AnswerShape, limits: Limits): Decision {
  const { first, last } = window
  if (!wasCut(window, answer, limits)) return { kind: 'complete' }
  if (reachesBelow(window, answer)) return { kind: 'complete' }
  if (!answer.heedsDates) return { kind: 'full' }
  if (first === last) return decideCell(window, answer, limits)
  if (!answer.newestFirst || answer.frontier === undefined) {
    const middle = first + Math.floor((last - first) / 2)
    return more([
      { ...window, first: middle + 1 },
      { ...window, last: middle },
    ])
  }
  if (answer.frontier < last) return more([{ ...window, last: answer.frontier }])
  return more([
    { ...window, first: last },
    { ...window, last: last - 1 },
  ])
}

/** Cut, but only below the window: of servers that send more than asked. Few rows are in order by chance. */
function reachesBelow({ first }: Window, { count, newestFirst, frontier }: AnswerShape): boolean {
  return newestFirst && count >= leastCap && frontier !== undefined && frontier < first
}

function wasCut({ size }: Window, { count, isWhole }: AnswerShape, { longest }: Limits): boolean {
  if (isWhole !== undefined) return !isWhole
  return count > 0 && (count >= size || (count >= longest && count >= leastCap))
}

function decideCell(window: Window, answer: AnswerShape, limits: Limits): Decision {
  // A server with a cap of its own below the size asked for does not give more for a larger size.
  const sizeDecides = answer.count >= window.size
  if (sizeDecides && window.size < limits.mostSize) {
    return more([{ ...window, size: Math.min(window.size * 2, limits.mostSize) }])
  }
  if (window.media !== undefined || limits.media.length === 0) return { kind: 'full' }
  return { kind: 'more', windows: limits.media.map((media) => ({ ...window, media })), split: true }
}

const more = (windows: readonly Window[]): Decision => ({ kind: 'more', windows, split: false })
