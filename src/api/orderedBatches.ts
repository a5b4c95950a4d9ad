import { type Interaction, type Owner, startOf } from '#src/model/interaction.ts'
import { BATCH_ROWS } from './batches.ts'
import type { Batch, HistoryAsk } from './source.ts'

/**
 * One answer of a server that may send rows in any order, and of any agent: newest first, and only of the agent asked
 * for.
 */
export async function* orderedBatches(
  parts: AsyncIterable<Batch>,
  ask: Pick<HistoryAsk, 'scope'>,
): AsyncGenerator<Batch> {
  const received: Batch[] = []
  for await (const part of parts) received.push(part)
  const sent = received.flatMap(({ interactions }) => interactions)
  const { scope } = ask
  const wanted = scope.kind === 'agent' ? ofAgent(sent, scope.userId) : sent
  const ordered = [...wanted].sort((one, other) => (startOf(other) ?? 0) - (startOf(one) ?? 0))
  for (const [place, part] of received.entries()) {
    yield { ...part, interactions: ordered.slice(place * BATCH_ROWS, (place + 1) * BATCH_ROWS) }
  }
}

/**
 * A server that sends rows of somebody else has not looked for the agent: then rows without an owner go as well. Where no
 * row can be told to be another's, all stay, as lists may leave the owner out.
 */
function ofAgent(sent: readonly Interaction[], userId: string): readonly Interaction[] {
  const owned = sent.map(({ owners }) => isAmong(owners, userId))
  return owned.includes(false) ? sent.filter((_, row) => owned[row] === true) : sent
}

/** `undefined` where that cannot be told: v3 knows people by database id and user name, the question may by neither. */
function isAmong(owners: readonly Owner[], userId: string): boolean | undefined {
  const wanted = userId.toLowerCase()
  if (owners.some(({ key, userName }) => key.toLowerCase() === wanted || userName?.toLowerCase() === wanted))
    return true
  const isGlobalId = /^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$/.test(wanted)
  const canTell = isGlobalId ? owners.every((owner) => owner.userId !== undefined) : true
  return owners.length > 0 && canTell ? false : undefined
}
