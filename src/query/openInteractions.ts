import type { Source } from '#src/api/source.ts'
import type { InteractionId } from '#src/model/ids.ts'
import { type Interaction, startOf } from '#src/model/interaction.ts'
import { mergeContent } from '#src/model/mergeContent.ts'
import type { History } from './historyData.ts'

/** Interactions asked for one by one at most: the newest, which are the likeliest to change. */
const mostOpen = 60
const inFlight = 4

/** A new reading of the interactions of a history that are not over. What cannot be read again stays as it was. */
export async function fetchOpen(
  source: Source,
  history: History,
  signal: AbortSignal,
): Promise<readonly Interaction[]> {
  const open = openIn(history)
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
    .slice(0, mostOpen)
}
