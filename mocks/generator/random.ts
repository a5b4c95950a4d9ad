/** Seeded random numbers (mulberry32): the same seed gives the same world on every machine. */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** At least 0, less than 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number, both ends included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1))
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  pick<Item>(items: readonly Item[]): Item {
    if (items.length === 0) throw new RangeError('nothing to pick from')
    return items[Math.floor(this.next() * items.length)] as Item // within the list, which is not empty
  }

  /** Mostly near the median, with a long tail upwards: how long people talk, how late they answer. */
  around(median: number, spread: number): number {
    const normal = Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next())
    return median * Math.exp(spread * normal)
  }
}

/** Picks by weight; the weights need not add up to anything. */
export function mix<Item>(weights: readonly (readonly [Item, number])[]): (random: Random) => Item {
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0)
  return (random) => {
    let rest = random.next() * total
    for (const [item, weight] of weights) {
      rest -= weight
      if (rest < 0) return item
    }
    throw new RangeError('nothing to pick from')
  }
}

/** A seed from a text (FNV-1a): what belongs to one id is made from that id alone, whenever it is asked for. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}
