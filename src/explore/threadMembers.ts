import type { InteractionId } from '#src/model/ids.ts'
import { type Interaction, startOf } from '#src/model/interaction.ts'
import type { CaseId } from './caseId.ts'
import { cutCircles, none, rootsOf, unfold } from './replyTree.ts'
import type { ThreadIndex } from './threadIndex.ts'

/** What holds a member to others of its thread. */
export type ThreadRule =
  | { readonly kind: 'parent' }
  | { readonly kind: 'threadId'; readonly threadId: string }
  | { readonly kind: 'caseId'; readonly caseId: CaseId }

export interface ThreadMember {
  readonly id: InteractionId
  /** `undefined` for a ghost: a parent that is not loaded. */
  readonly interaction: Interaction | undefined
  /** Whether it is not in the result but was asked for. */
  readonly isFetched: boolean
  /** How deep it stands under its parents. */
  readonly depth: number
  /** All that hold, the one that counts first; none for a ghost alone with what is not loaded. */
  readonly rules: readonly ThreadRule[]
  readonly relation: 'current' | 'parent' | 'reply' | undefined
  /**
   * From the start of what it stands under, or of what begins the thread, to its own, in ms; where that is not loaded,
   * from the one before it.
   */
  readonly sinceMs: number | undefined
}

/**
 * The thread of an interaction from top to bottom, each member under its parent by start; a parent that nobody has
 * loaded stands where it would. An interaction that is in no thread is its only member.
 *
 * @param current as it is known best: it need not be loaded
 * @param fetched what was asked for of this thread beside the result
 */
export function threadMembers(
  threads: ThreadIndex,
  current: Interaction,
  fetched: readonly Interaction[],
): readonly ThreadMember[] {
  const { index } = threads
  const loaded = [current.id, ...(current.parentId ? [current.parentId] : [])].flatMap((id) => threads.rowsWith(id))
  const known = new Map([...new Set(loaded)].map((row) => index.interactionAt(row)).map((each) => [each.id, each]))
  known.set(current.id, current)
  for (const each of related(fetched, known)) {
    known.set(each.id, each)
    for (const row of each.parentId ? threads.rowsWith(each.parentId) : []) {
      const beyond = index.interactionAt(row)
      if (!known.has(beyond.id)) known.set(beyond.id, beyond)
    }
  }
  const nodes = withGhosts([...known.values()].toSorted((a, b) => startAt(a) - startAt(b)))
  const positionOf = new Map(nodes.map(({ id }, position) => [id, position]))
  const parents = Uint32Array.from(nodes, ({ id, interaction }) => {
    const parentId = interaction?.parentId
    return parentId === undefined || parentId === id ? none : positionOf.get(parentId)!
  })
  cutCircles(parents)
  const { positions, depths } = unfold(parents, rootsOf(parents))
  const rulesOf = ruleReader(threads, nodes, parents)
  const began = nodes[positions[0]!]?.interaction
  return Array.from(positions, (position, place) => {
    const { id, interaction } = nodes[position]!
    const parent = parents[position]!
    const upper = parent === none ? began : nodes[parent]!.interaction
    const before = place === 0 ? undefined : (upper ?? nodes[positions[place - 1]!]!.interaction)
    return {
      id,
      interaction,
      isFetched: interaction !== undefined && id !== current.id && index.rowOf(id) === undefined,
      depth: depths[place]!,
      rules: rulesOf(position),
      relation: relationTo(current, id, interaction),
      sinceMs: between(before, interaction),
    }
  })
}

interface Node {
  readonly id: InteractionId
  readonly interaction: Interaction | undefined
}

/** Missing starts come last; finite, since the difference of two infinities is no number. */
const startAt = (interaction: Interaction) => startOf(interaction) ?? Number.MAX_SAFE_INTEGER

/** Those of the fetched that a member names as its parent, or a fetched one that does. */
function related(
  fetched: readonly Interaction[],
  known: ReadonlyMap<InteractionId, Interaction>,
): readonly Interaction[] {
  const byId = new Map(fetched.map((each) => [each.id, each]))
  const found = new Map<InteractionId, Interaction>()
  for (const member of known.values()) {
    for (let id = member.parentId; id !== undefined && !known.has(id) && !found.has(id); ) {
      const parent = byId.get(id)
      if (parent) found.set(id, parent)
      id = parent?.parentId
    }
  }
  return [...found.values()]
}

/** Puts each parent that is not there before the first that names it. */
function withGhosts(byTime: readonly Interaction[]): readonly Node[] {
  const there = new Set(byTime.map(({ id }) => id))
  return byTime.flatMap((interaction): readonly Node[] => {
    const { id, parentId } = interaction
    const node = { id, interaction }
    if (parentId === undefined || there.has(parentId)) return [node]
    there.add(parentId)
    return [{ id: parentId, interaction: undefined }, node]
  })
}

function ruleReader(
  threads: ThreadIndex,
  nodes: readonly Node[],
  parents: Uint32Array,
): (position: number) => readonly ThreadRule[] {
  const interactions = nodes.map(({ interaction }) => interaction)
  const cases = interactions.map((each) => each && threads.caseOf(each))
  const threadIds = counted(interactions.map((each) => each?.threadId))
  const caseIds = counted(cases.map((each) => each?.value))
  const hasReplies = new Set(parents)
  return (position) => {
    const rules: ThreadRule[] = []
    const threadId = interactions[position]?.threadId
    const caseId = cases[position]
    if (parents[position] !== none || hasReplies.has(position)) rules.push({ kind: 'parent' })
    if (threadId && threadIds.get(threadId)! > 1) rules.push({ kind: 'threadId', threadId })
    if (caseId && caseIds.get(caseId.value)! > 1) rules.push({ kind: 'caseId', caseId })
    return rules
  }
}

function counted(values: readonly (string | undefined)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

function relationTo(current: Interaction, id: InteractionId, interaction: Interaction | undefined) {
  if (id === current.id) return 'current'
  if (id === current.parentId) return 'parent'
  return interaction?.parentId === current.id ? 'reply' : undefined
}

function between(before: Interaction | undefined, after: Interaction | undefined): number | undefined {
  const from = before && startOf(before)
  const to = after && startOf(after)
  return from === undefined || to === undefined ? undefined : to - from
}
