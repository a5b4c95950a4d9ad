import type { TranscriptHits } from '#src/explore/transcriptSearch.ts'
import type { InteractionId } from '#src/model/ids.ts'

/** One message that holds the words sought. */
export interface Match {
  readonly id: InteractionId
  /** Which of its messages, from 0. */
  readonly place: number
}

/** The matches in the order of the conversations listed. */
export interface Matches {
  /** Conversations with any, in that order. */
  readonly ids: readonly InteractionId[]
  /** The number of each one's first match, then of all: one longer than the conversations. */
  readonly firsts: readonly number[]
  readonly placesOf: TranscriptHits['placesOf']
}

export function matchesOf(ids: readonly InteractionId[], { counts, placesOf }: TranscriptHits): Matches {
  const firsts = [0]
  let count = 0
  for (const id of ids) {
    count += counts.get(id) ?? 0
    firsts.push(count)
  }
  return { ids, firsts, placesOf }
}

export function countOf({ firsts }: Matches): number {
  return firsts.at(-1) ?? 0
}

/** The number of a match, from 0; -1 where it is none of them. */
export function numberOf({ ids, firsts, placesOf }: Matches, match: Match | undefined): number {
  const at = match === undefined ? -1 : ids.indexOf(match.id)
  const place = match === undefined || at < 0 ? -1 : placesOf(match.id).indexOf(match.place)
  return place < 0 ? -1 : (firsts[at] ?? 0) + place
}

/** The match so many on, round and round; from none the first or the last. */
export function stepped(matches: Matches, from: Match | undefined, by: 1 | -1): Match | undefined {
  const count = countOf(matches)
  if (count === 0) return undefined
  const at = numberOf(matches, from)
  const next = at < 0 ? (by === 1 ? 0 : count - 1) : (at + by + count) % count
  const { ids, firsts, placesOf } = matches
  const conversation = firsts.findLastIndex((first, position) => position < ids.length && first <= next)
  const id = ids[conversation]
  const place = id === undefined ? undefined : placesOf(id)[next - (firsts[conversation] ?? 0)]
  return id === undefined || place === undefined ? undefined : { id, place }
}
