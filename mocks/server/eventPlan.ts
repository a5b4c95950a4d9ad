import { Random } from '#mocks/generator/random.ts'

export interface EventFaults {
  /** The share of events that come before the HTTP answer that announces them. */
  readonly early?: number
  /** Events that never come: a share below 1, else how many of the first. */
  readonly lose?: number
  /** The share of events that say that the request failed. */
  readonly failEvents?: number
  /** After that many requests the CometD session is forgotten, once. */
  readonly forget?: number
}

export interface EventFate {
  readonly isEarly: boolean
  readonly isLost: boolean
  readonly isFailed: boolean
  /** Whether the session is forgotten with it. */
  readonly forgets: boolean
}

/** What becomes of the event of each request; by chance from a seed. */
export class EventPlan {
  readonly #faults: Required<EventFaults>
  readonly #random: Random
  #count = 0

  constructor({ early = 0, lose = 0, failEvents = 0, forget = 0 }: EventFaults, seed: number) {
    this.#faults = { early, lose, failEvents, forget }
    this.#random = new Random(seed)
  }

  next(): EventFate {
    const { early, lose, failEvents, forget } = this.#faults
    this.#count++
    const [isEarly, isChosen, isFailed] = [early, lose < 1 ? lose : 0, failEvents].map((share) =>
      this.#random.chance(share),
    )
    return {
      isEarly: isEarly === true,
      isLost: lose < 1 ? isChosen === true : this.#count <= lose,
      isFailed: isFailed === true,
      forgets: this.#count === forget,
    }
  }
}
