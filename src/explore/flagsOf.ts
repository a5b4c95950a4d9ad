import type { Flag } from '#src/model/flag.ts'
import { DAY, instantOf, SECOND } from '#src/model/instant.ts'
import { type Interaction, spanMs } from '#src/model/interaction.ts'
import { mediaFamily } from '#src/model/media.ts'

/** Pending for longer than this is odd enough to be looked at. */
const longPending = 60 * DAY

/** What a record cannot tell of itself. */
export interface FlagFacts {
  /** Epoch ms: when the history was asked for. */
  readonly asOf: number
  /** Whether its parent is loaded, where it names one. */
  readonly hasParent: boolean
  /** Whether its content tells differently from the list. */
  readonly disagrees: boolean
}

/** What looks wrong with an interaction. */
export function flagsOf(interaction: Interaction, { asOf, hasParent, disagrees }: FlagFacts): readonly Flag[] {
  const { started, ended, state, talkMs, mediaType, parentId } = interaction
  const found: Flag[] = []
  const start = instantOf(started)
  const span = spanMs(interaction)
  if (span !== undefined && span < 0) found.push('ends-before-start')
  if (talkMs !== undefined && span !== undefined && Math.abs(span - talkMs) >= SECOND) found.push('talk-differs')
  if (state === 'stopped' && ended === undefined) found.push('stopped-without-end')
  if (state === 'pending' && start !== undefined && asOf - start >= longPending) found.push('long-pending')
  if (parentId !== undefined && !hasParent) found.push('parent-missing')
  if (disagrees) found.push('disagrees')
  if (mediaFamily(mediaType) === undefined) found.push('unknown-media')
  if (start === undefined) found.push('no-start')
  return found
}
