const burst = 200
const aSecond = 50

/** Says of each message whether there have not been too many: 50 a second, and 200 at once. */
export function floodGate(now: () => number): () => boolean {
  let left = burst
  let at = now()
  return () => {
    const time = now()
    left = Math.min(burst, left + ((time - at) / 1_000) * aSecond)
    at = time
    if (left < 1) return false
    left -= 1
    return true
  }
}
