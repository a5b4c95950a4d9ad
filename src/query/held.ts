import type { QueryClient } from '@tanstack/react-query'
import type { InstantRange } from '#src/model/filter.ts'
import type { InteractionId } from '#src/model/ids.ts'
import { type Interaction, startOf } from '#src/model/interaction.ts'
import type { ArchiveSource, Scope } from '#src/model/scope.ts'
import { joinedRanges, withoutRanges } from './ranges.ts'

/** What is already here of one scope and store: rows, and the ranges that are known to be complete. */
export class Held {
  readonly #rows = new Map<InteractionId, Interaction>()
  #complete: readonly InstantRange[] = []

  add(interactions: readonly Interaction[]): void {
    for (const interaction of interactions) this.#rows.set(interaction.id, interaction)
  }

  /** These ranges have come, but for the gaps. */
  settle(ranges: readonly InstantRange[], gaps: readonly InstantRange[]): void {
    const known = ranges.flatMap((range) => withoutRanges(range, gaps))
    this.#complete = joinedRanges([...this.#complete, ...known])
  }

  /** What of a range must still be asked for, newest first. */
  missing(range: InstantRange): readonly InstantRange[] {
    return withoutRanges(range, this.#complete)
  }

  rowsIn({ from, to }: InstantRange): readonly Interaction[] {
    const rows: Interaction[] = []
    for (const interaction of this.#rows.values()) {
      const start = startOf(interaction)
      if (start === undefined || (start >= from && start < to)) rows.push(interaction)
    }
    return rows
  }
}

/** Kept in the query cache, so that clearing the cache forgets it: it is personal data. */
export function heldOf(client: QueryClient, sourceKey: string, scope: Scope, archive: ArchiveSource): Held {
  const key = ['held', sourceKey, scope, archive]
  const known = client.getQueryData<Held>(key)
  if (known) return known
  const held = new Held()
  // Outlives the views of it: it is what spares a wider range the whole way.
  client.setQueryDefaults(key, { gcTime: Number.POSITIVE_INFINITY, structuralSharing: false })
  client.setQueryData<Held>(key, held)
  return held
}

/** Of other customers nothing is kept once somebody else's history is on the screen. */
export function forgetOthers(client: QueryClient, scope: Scope): void {
  client.removeQueries({
    queryKey: ['held'],
    predicate: ({ queryKey }) => JSON.stringify(queryKey[2]) !== JSON.stringify(scope),
  })
}
