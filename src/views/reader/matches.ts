import type { TranscriptHits } from '#src/explore/transcriptSearch.ts'
import type { InteractionId } from '#src/model/ids.ts'

/** One message that holds the words sought. */
export interface Match {
  readonly id: InteractionId
  /** Which of its messages, from 0. */
  readonly place: number
}

/** The matches in the order of the conversations listed. */
export function matchesOf(ids: readonly InteractionId[], { places }: TranscriptHits): readonly Match[] {
  return ids.flatMap((id) => (places.get(id) ?? []).map((place) => ({ id, place })))
}

/** The number of a match in a list, -1 where it is none of them. */
export function numberOf(matches: readonly Match[], match: Match | undefined): number {
  return match === undefined ? -1 : matches.findIndex(({ id, place }) => id === match.id && place === match.place)
}

/** The match so many on, round and round; from none the first or the last. */
export function stepped(matches: readonly Match[], from: Match | undefined, by: 1 | -1): Match | undefined {
  const at = numberOf(matches, from)
  const next = at < 0 ? (by === 1 ? 0 : matches.length - 1) : at + by
  return matches.at(next % Math.max(matches.length, 1))
}
