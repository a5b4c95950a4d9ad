import type { DataPair } from '#src/model/interaction.ts'
import { type ComparedPair, comparePairs, type DataStep, isSame, type Leaf } from './differences.ts'

/** A key whose value changed while the interaction went on. */
export interface ChangedData extends DataStep {
  /** From the first to the last; none in a row the same. `undefined` where the key was not there. */
  readonly values: readonly (Leaf | undefined)[]
}

/**
 * What of the attached data changed during an interaction: keys that were sent more than once, in the order of sending,
 * and keys of which the list told otherwise, which is the older of two readings.
 *
 * @param listed what the list told; without any data it tells of no change
 * @param own what the interaction itself told
 */
export function changedData(listed: readonly DataPair[], own: readonly DataPair[]): readonly ChangedData[] {
  return comparePairs(listed.length === 0 ? own : listed, own).flatMap((pair) => {
    const values = valuesOf(pair)
    return values.length > 1 ? { key: pair.key, within: pair.within, values } : []
  })
}

function valuesOf({ before, after }: ComparedPair): readonly (Leaf | undefined)[] {
  const goesOn = before.length > 0 && before.every((leaf, place) => isSame(leaf, after[place]))
  const all = goesOn ? after : [...orAbsent(before), ...orAbsent(after)]
  return all.filter((leaf, place) => place === 0 || !isSame(leaf, all[place - 1]))
}

function orAbsent(leaves: readonly Leaf[]): readonly (Leaf | undefined)[] {
  return leaves.length === 0 ? [undefined] : leaves
}
