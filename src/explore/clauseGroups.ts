import { type AttributeField, type FixedFacetField, fixedFacetFields, isAttributeField } from '#src/model/field.ts'
import type { Clause, Filter } from '#src/model/filter.ts'

/**
 * Clauses that are one matter to the user: a facet counts with every group applied but its own. `rest` is for the
 * attributes that found no bit of their own.
 */
export type ClauseGroup = FixedFacetField | AttributeField | 'words' | 'started' | 'texts' | 'traits' | 'week' | 'rest'

const standing: readonly ClauseGroup[] = ['words', 'started', 'texts', 'traits', 'week', 'rest', ...fixedFacetFields]
/** A number that is never negative has so many. */
const bitsThereAre = 31

/** The group that a clause belongs to, before the attributes have been given their bits. */
function groupOf(clause: Clause): ClauseGroup | undefined {
  switch (clause.kind) {
    case 'words':
      return 'words'
    case 'anyOf':
      return clause.field
    case 'holds':
      return 'texts'
    case 'between':
      return 'started'
    case 'lasts':
      return 'duration'
    case 'has':
    case 'is':
      return 'traits'
    case 'week':
      return 'week'
    case 'days': // Whoever knows the zone has made a `between` of it.
    case 'unread':
      return undefined
  }
}

/** Gives each group of clauses the bit that a row has among its failures when it fails a clause of the group. */
export class ClauseGroups {
  readonly #bits = new Map<ClauseGroup, number>(standing.map((group, place) => [group, 1 << place]))

  /** 0 for an attribute that no clause is about, or that found no bit of its own. */
  bitOf(group: ClauseGroup): number {
    return this.#bits.get(group) ?? 0
  }

  /** The groups that have had clauses or have some now, each with its own of this filter. */
  split(filter: Filter): ReadonlyMap<ClauseGroup, readonly Clause[]> {
    const clausesOf = new Map<ClauseGroup, Clause[]>(Array.from(this.#bits.keys(), (group) => [group, []]))
    for (const clause of filter) {
      const group = groupOf(clause)
      if (group === undefined) continue
      const own = this.#bits.has(group) || this.#take(group) ? group : 'rest'
      const clauses = clausesOf.get(own)
      if (clauses) clauses.push(clause)
      else clausesOf.set(own, [clause])
    }
    return clausesOf
  }

  /** Lets go of the bit of an attribute that no row fails any more. */
  release(group: ClauseGroup): void {
    if (isAttributeField(group)) this.#bits.delete(group)
  }

  #take(group: ClauseGroup): boolean {
    const taken = new Set(this.#bits.values())
    for (let place = standing.length; place < bitsThereAre; place++) {
      if (taken.has(1 << place)) continue
      this.#bits.set(group, 1 << place)
      return true
    }
    return false
  }
}
