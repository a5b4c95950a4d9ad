import type { InteractionId } from '#src/model/ids.ts'

/**
 * Some of many, as if by lot: the same seed draws the same of the same ids, in whatever order they come and on whatever
 * machine, and a larger sample holds the smaller. All, where there are no more. In the order of being drawn.
 */
export function sampleOf(ids: readonly InteractionId[], size: number, seed: number): readonly InteractionId[] {
  const lots = [...new Set(ids)].map((id) => ({ id, lot: lotOf(id, seed) }))
  lots.sort((one, other) => one.lot - other.lot || (one.id < other.id ? -1 : 1))
  return lots.slice(0, Math.max(0, size)).map(({ id }) => id)
}

/** A number of 53 bits that looks like chance: cyrb53, a public-domain hash by bryc, of the id by the seed. */
function lotOf(id: string, seed: number): number {
  let [one, other] = [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed]
  for (let place = 0; place < id.length; place++) {
    const unit = id.charCodeAt(place)
    one = Math.imul(one ^ unit, 2_654_435_761)
    other = Math.imul(other ^ unit, 1_597_334_677)
  }
  const first = mixed(one, other)
  const second = mixed(other, one)
  return 4_294_967_296 * (2_097_151 & second) + (first >>> 0)
}

const mixed = (one: number, other: number) =>
  Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(other ^ (other >>> 13), 3_266_489_909)
