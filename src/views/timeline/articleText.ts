import { type Interaction, type InteractionState, spanMs } from '#src/model/interaction.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { words } from '#src/text/words.ts'
import { formatDuration } from '#src/time/duration.ts'
import { inBrief } from '../details/foldText.ts'

const unended = {
  pending: 'waiting',
  'in-process': 'inProgress',
  new: 'notBegun',
  stopped: 'noEnd',
  unknown: 'noEnd',
} as const satisfies Record<InteractionState, keyof typeof lateWords.timeline>

/** How long it took: `16m 43s`; where it has no end, why. */
export function outcomeOf(interaction: Interaction): string {
  const span = spanMs(interaction)
  return span === undefined ? lateWords.timeline[unended[interaction.state]] : formatDuration(span)
}

/** Everybody who handled it, in the server's order. */
export function ownersOf({ owners }: Interaction): string {
  const [first, ...others] = owners
  if (!first) return words.domain.noOwner
  // Names of several scripts in one line change places unless each is set apart (FSI … PDI).
  return others.length === 0 ? inBrief(first.name) : owners.map(({ name }) => `\u2068${inBrief(name)}\u2069`).join(', ')
}
