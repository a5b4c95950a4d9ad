import type { Change, ComparedField } from '#src/model/compared.ts'
import { instantOf, type Stamp } from '#src/model/instant.ts'
import type { DataPair, DataValue, Interaction } from '#src/model/interaction.ts'
import { spanMs } from '#src/model/interaction.ts'

/** A value that holds no others: a text, none, or a list without entries. */
export type Leaf = string | null | readonly []

/** A list and what it stands in. Linked, not joined: nothing says that lists do not nest by the thousand. */
export interface DataStep {
  readonly key: string
  readonly within: DataStep | undefined
}

/** One key in one place of the attached data, with all that either of the two has there, in the order of sending. */
export interface ComparedPair extends DataStep {
  readonly before: readonly Leaf[]
  readonly after: readonly Leaf[]
  readonly change: Change
}

/**
 * Every key of either of two lists of pairs, at any depth: those of the first in its order, each with what the second has
 * in the same place, then what only the second has. A key that occurs more than once is compared as the row of its
 * values; of several lists under one key the first goes with the first, and so on. The order of different keys is none
 * of the difference.
 */
export function comparePairs(before: readonly DataPair[], after: readonly DataPair[]): readonly ComparedPair[] {
  const found: ComparedPair[] = []
  const path = [levelOf(before, after, undefined)]
  for (let level = path.at(-1); level; level = path.at(-1)) {
    const item = level.next()
    if (item.done) path.pop()
    else if (item.value.kind === 'leaves') found.push(item.value.pair)
    else path.push(levelOf(item.value.before, item.value.after, item.value.step))
  }
  return found
}

type Item =
  | { readonly kind: 'leaves'; readonly pair: ComparedPair }
  | {
      readonly kind: 'lists'
      readonly step: DataStep
      readonly before: readonly DataPair[]
      readonly after: readonly DataPair[]
    }

function* levelOf(
  before: readonly DataPair[],
  after: readonly DataPair[],
  within: DataStep | undefined,
): Generator<Item, undefined> {
  const [first, second] = [byKey(before), byKey(after)]
  for (const key of new Set([...first.keys(), ...second.keys()])) {
    const [ours, theirs] = [first.get(key) ?? [], second.get(key) ?? []]
    const leaves = [ours.filter(isLeaf), theirs.filter(isLeaf)] as const
    if (leaves[0].length > 0 || leaves[1].length > 0) {
      yield {
        kind: 'leaves',
        pair: { key, within, before: leaves[0], after: leaves[1], change: changeOf(...leaves) },
      }
    }
    const lists = [ours.filter(isList), theirs.filter(isList)] as const
    for (let place = 0; place < Math.max(lists[0].length, lists[1].length); place++) {
      yield {
        kind: 'lists',
        step: { key, within },
        before: lists[0][place] ?? [],
        after: lists[1][place] ?? [],
      }
    }
  }
}

function byKey(pairs: readonly DataPair[]): ReadonlyMap<string, readonly DataValue[]> {
  const found = new Map<string, DataValue[]>()
  for (const { key, value } of pairs) {
    const values = found.get(key)
    if (values) values.push(value)
    else found.set(key, [value])
  }
  return found
}

function isLeaf(value: DataValue): value is Leaf {
  return typeof value !== 'object' || value === null || value.length === 0
}

function isList(value: DataValue): value is readonly DataPair[] {
  return !isLeaf(value)
}

function changeOf(before: readonly Leaf[], after: readonly Leaf[]): Change {
  if (before.length === 0) return 'added'
  if (after.length === 0) return 'removed'
  return before.length === after.length && before.every((leaf, place) => isSame(leaf, after[place]))
    ? 'same'
    : 'changed'
}

/** Lists without entries are all the same. */
export function isSame(one: Leaf | undefined, other: Leaf | undefined): boolean {
  return one === other || (Array.isArray(one) && Array.isArray(other))
}

/** How the second interaction differs from the first in a field; moments are the same whatever zone they were sent in. */
export function fieldChange(before: Interaction, after: Interaction, field: ComparedField): Change {
  const [ours, theirs] = [comparable(before, field), comparable(after, field)]
  if (ours === theirs) return 'same'
  if (ours === undefined) return 'added'
  return theirs === undefined ? 'removed' : 'changed'
}

function comparable(interaction: Interaction, field: ComparedField): string | number | undefined {
  switch (field) {
    case 'media':
      return interaction.mediaType || undefined
    case 'direction':
      return interaction.direction
    case 'state':
      return interaction.state
    case 'started':
      return moment(interaction.started)
    case 'ended':
      return moment(interaction.ended)
    case 'duration':
      return spanMs(interaction)
    case 'subject':
      return interaction.subject || undefined
    case 'contact':
      return interaction.contactName || undefined
    case 'contactId':
      return interaction.contactId
    case 'owner':
      return interaction.owners.length === 0 ? undefined : JSON.stringify(interaction.owners.map(({ key }) => key))
    case 'phone':
      return interaction.phoneNumber || undefined
    case 'comment':
      return interaction.comment || undefined
    case 'parent':
      return interaction.parentId
    case 'thread':
      return interaction.threadId
  }
}

const moment = (stamp: Stamp | undefined) => instantOf(stamp) ?? (stamp?.sent || undefined)
