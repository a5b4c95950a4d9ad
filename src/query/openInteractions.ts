import type { Source } from '#src/api/source.ts'
import type { InteractionId } from '#src/model/ids.ts'
import { type Interaction, startOf } from '#src/model/interaction.ts'
import { mergeContent } from '#src/model/mergeContent.ts'
import type { History } from './historyData.ts'

const inFlight = 4

/** Of the interactions that are not over, so many, beginning with that one of the newest-first list, round and round. */
export interface OpenChoice {
  readonly most: number
  readonly first: number
}

/** A new reading of interactions of a history that are not over. What cannot be read again stays as it was. */
export async function fetchOpen(
  source: Source,
  history: History,
  choice: OpenChoice,
  signal: AbortSignal,
): Promise<readonly Interaction[]> {
  const open = chosen(openIn(history), choice)
  const read: Interaction[] = []
  const work = async () => {
    for (let listed = open.shift(); listed; listed = open.shift()) {
      try {
        const { interaction } = await source.content(listed.id, signal)
        read.push(mergeContent(listed, interaction) ?? listed)
      } catch (thrown) {
        if (signal.aborted) throw thrown
      }
    }
  }
  await Promise.all(Array.from({ length: inFlight }, work))
  return read
}

/** Newest first. */
function openIn({ parts }: History): Interaction[] {
  const latest = new Map<InteractionId, Interaction>()
  for (const { interactions } of parts) for (const each of interactions) latest.set(each.id, each)
  return [...latest.values()]
    .filter(({ state }) => state !== 'stopped')
    .sort((one, other) => (startOf(other) ?? 0) - (startOf(one) ?? 0))
}

function chosen(open: readonly Interaction[], { most, first }: OpenChoice): Interaction[] {
  if (open.length <= most) return [...open]
  const from = first % open.length
  return [...open, ...open].slice(from, from + most)
}
