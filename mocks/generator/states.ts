import { DAY, HOUR } from '#src/model/instant.ts'
import type { Random } from './random.ts'

/** `New`, `InProcess`, `Pending` or `Stopped`: nearly all is done; what is open is mostly young, a little of it very old. */
export function stateOf(live: boolean, at: number, endAt: number, now: number, random: Random): string {
  if (live) return endAt > now ? 'InProcess' : 'Stopped'
  const age = now - at
  const luck = random.next()
  for (const [younger, ...shares] of openShares) {
    if (age >= younger) continue
    let sum = 0
    for (const [state, share] of shares) {
      sum += share
      if (luck < sum) return state
    }
    break
  }
  return endAt > now ? 'InProcess' : 'Stopped'
}

type Share = readonly [state: string, share: number]

/** By age: how much of what waits in queues is in which state. */
const openShares: readonly (readonly [number, ...Share[]])[] = [
  [3 * HOUR, ['New', 0.35], ['InProcess', 0.25], ['Pending', 0.25]],
  [2 * DAY, ['Pending', 0.34], ['InProcess', 0.15], ['New', 0.06]],
  [10 * DAY, ['Pending', 0.14], ['InProcess', 0.03], ['New', 0.004]],
  [30 * DAY, ['Pending', 0.05]],
  [Number.POSITIVE_INFINITY, ['Pending', 0.015]],
]
