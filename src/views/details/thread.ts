import type { InteractionId } from '#src/model/ids.ts'
import { type Interaction, startOf } from '#src/model/interaction.ts'

/** What belongs to an interaction and is in the loaded result. */
export interface Related {
  readonly parent?: Interaction | undefined
  readonly replies: readonly Interaction[]
}

export interface ThreadMember {
  readonly id: InteractionId
  readonly relation: 'parent' | 'current' | 'reply'
  /** `undefined` for a parent that is not in the result. */
  readonly interaction: Interaction | undefined
}

/** The parent, the interaction itself and its replies by time; a parent that is not in the result comes first. */
export function threadOf(current: Interaction, { parent, replies }: Related): readonly ThreadMember[] {
  const known: ThreadMember[] = [{ id: current.id, relation: 'current', interaction: current }]
  if (parent) known.unshift({ id: parent.id, relation: 'parent', interaction: parent })
  for (const reply of replies) known.push({ id: reply.id, relation: 'reply', interaction: reply })
  const byTime = known.toSorted((a, b) => startAt(a) - startAt(b))
  if (parent || !current.parentId) return byTime
  return [{ id: current.parentId, relation: 'parent', interaction: undefined }, ...byTime]
}

/** Missing starts come last; finite, since the difference of two infinities is no number. */
const startAt = ({ interaction }: ThreadMember) => (interaction && startOf(interaction)) ?? Number.MAX_SAFE_INTEGER
