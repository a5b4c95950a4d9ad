import type { FacetField } from '#src/model/filter.ts'
import { instantOf } from '#src/model/instant.ts'
import { type Interaction, type Owner, spanMs } from '#src/model/interaction.ts'
import { mediaGroup } from '#src/model/media.ts'
import { durationBand } from './durationBand.ts'
import { FacetColumn } from './facetColumn.ts'
import { grownFloat64 } from './grown.ts'

const betweenOwners = '\u0000'

/** What rows are counted, cut and ordered by, one array for each field. Arrays are longer than there are rows. */
export class Columns {
  size = 0
  /** Epoch ms, `NaN` where there is no readable start. */
  started = new Float64Array(0)
  /** Epoch ms, or `NaN`. */
  ended = new Float64Array(0)
  /** End minus start in ms, negative where the server says so, or `NaN`. */
  spans = new Float64Array(0)
  readonly facets: Readonly<Record<FacetField, FacetColumn>> = {
    // By media type, so that a family can still be ordered by what it is made of.
    media: new FacetColumn((mediaType) => [mediaGroup(mediaType)]),
    direction: new FacetColumn(),
    state: new FacetColumn(),
    // One code for each set of owners: '' is the one value of a row that nobody owns.
    owner: new FacetColumn((keys) => keys.split(betweenOwners)),
    duration: new FacetColumn(),
  }
  /** Owner key → name, as last seen. */
  readonly ownerNames = new Map<string, string>()

  /** Writes one row, the next or a known one; tells whether anything in it is different now. */
  write(row: number, interaction: Interaction): boolean {
    const isNew = row === this.size
    if (isNew) this.#grow(row + 1)
    const span = spanMs(interaction)
    const changes = [
      set(this.started, row, instantOf(interaction.started) ?? Number.NaN),
      set(this.ended, row, instantOf(interaction.ended) ?? Number.NaN),
      set(this.spans, row, span ?? Number.NaN),
      this.facets.media.set(row, interaction.mediaType, isNew),
      this.facets.direction.set(row, interaction.direction, isNew),
      this.facets.state.set(row, interaction.state, isNew),
      this.facets.owner.set(row, this.#ownersKey(interaction.owners), isNew),
      this.facets.duration.set(row, durationBand(span), isNew),
    ]
    return isNew || changes.includes(true)
  }

  #grow(size: number): void {
    this.size = size
    this.started = grownFloat64(this.started, size)
    this.ended = grownFloat64(this.ended, size)
    this.spans = grownFloat64(this.spans, size)
  }

  #ownersKey(owners: readonly Owner[]): string {
    for (const owner of owners) this.ownerNames.set(owner.key, owner.name)
    if (owners.length <= 1) return owners[0]?.key ?? ''
    return [...new Set(owners.map((owner) => owner.key))].join(betweenOwners)
  }
}

function set(column: Float64Array, row: number, value: number): boolean {
  const changes = !Object.is(column[row], value)
  column[row] = value
  return changes
}
