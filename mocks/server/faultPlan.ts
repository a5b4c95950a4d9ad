import { Random } from '#mocks/generator/random.ts'

/** All ways in which an answer can fail, in the order in which they take turns. */
export const faultKinds = [
  /** HTTP 500, JSON. */
  'error',
  /** HTTP 502, a proxy's HTML page. */
  'gateway',
  /** The connection is reset. */
  'reset',
  /** HTTP 200, JSON that stops in the middle. */
  'cut',
  /** HTTP 200, a body with `statusCode` 4. */
  'status',
  /** HTTP 503 with `Retry-After: 1`. */
  'busy',
  /** The right answer, seconds late. */
  'late',
] as const

export type FaultKind = (typeof faultKinds)[number]

/** Which answers fail, and how: by chance from a seed, so that the same sequence of requests meets the same fate. */
export class FaultPlan {
  readonly #random: Random
  readonly #kinds: readonly FaultKind[]
  #turn = 0
  /** Of all answers, 0 to 1. */
  share: number

  constructor(share: number, seed: number, kinds: readonly FaultKind[] = faultKinds) {
    this.share = share
    this.#random = new Random(seed)
    this.#kinds = kinds
  }

  next(): FaultKind | undefined {
    return this.#random.chance(this.share) ? this.#kinds[this.#turn++ % this.#kinds.length] : undefined
  }
}
