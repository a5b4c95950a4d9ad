import { HOUR, SECOND } from '#src/model/instant.ts'

const shortest = 10 * SECOND
const longest = 8 * HOUR

/**
 * How much of a bar a duration fills, 0 to 1, on a logarithmic scale: contacts last from seconds to a working day, and
 * on an even scale one long work item would leave every call a dot.
 */
export function durationShare(ms: number): number {
  if (ms <= 0) return 0
  const share = Math.log(ms / shortest) / Math.log(longest / shortest)
  return Math.min(1, Math.max(0.12, share))
}
