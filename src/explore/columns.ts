import { type AttributeField, type FacetField, type FixedFacetField, isAttributeField } from '#src/model/field.ts'
import { instantOf } from '#src/model/instant.ts'
import { type Interaction, type Owner, spanMs } from '#src/model/interaction.ts'
import { mediaGroup } from '#src/model/media.ts'
import { attributeKey, attributeKeyOf, betweenValues } from './attributeKeys.ts'
import { durationBand } from './durationBand.ts'
import { FacetColumn } from './facetColumn.ts'
import { grownFloat64 } from './grown.ts'

const splitValues = (key: string) => (key.includes(betweenValues) ? key.split(betweenValues) : undefined)

/** What rows are counted, cut and ordered by, one array for each field. Arrays are longer than there are rows. */
export class Columns {
  size = 0
  /** Epoch ms, `NaN` where there is no readable start. */
  started = new Float64Array(0)
  /** Epoch ms, or `NaN`. */
  ended = new Float64Array(0)
  /** End minus start in ms, negative where the server says so, or `NaN`. */
  spans = new Float64Array(0)
  /** Owner key → name, as last seen. */
  readonly ownerNames = new Map<string, string>()
  /** Owner key → user name, of those that have one. */
  readonly ownerUserNames = new Map<string, string>()
  readonly #records: readonly Interaction[]
  readonly #fixed: Readonly<Record<FixedFacetField, FacetColumn>> = {
    // By media type, so that a family can still be ordered by what it is made of.
    media: new FacetColumn((mediaType) => {
      const group = mediaGroup(mediaType)
      return group === mediaType ? undefined : [group]
    }),
    direction: new FacetColumn(),
    state: new FacetColumn(),
    // One code for each set of owners: '' is the one value of a row that nobody owns.
    owner: new FacetColumn(splitValues),
    duration: new FacetColumn(),
    // Of a row in which nothing looks wrong no value at all: it is not a fault to have none.
    flag: new FacetColumn((key) => (key === '' ? [] : splitValues(key))),
  }
  /** Made when somebody asks for the field, and kept up from then on. */
  readonly #attributes = new Map<AttributeField, FacetColumn>()

  constructor(records: readonly Interaction[] = []) {
    this.#records = records
  }

  facet(field: FacetField): FacetColumn {
    if (!isAttributeField(field)) return this.#fixed[field]
    return this.#attributes.get(field) ?? this.#addAttribute(field)
  }

  /**
   * Writes one row, the next or a known one; tells whether anything in it is different now.
   *
   * @param flags what looks wrong with it
   */
  write(row: number, interaction: Interaction, flags: readonly string[] = []): boolean {
    const isNew = row === this.size
    if (isNew) this.#grow(row + 1)
    const span = spanMs(interaction)
    const { media, direction, state, owner, duration, flag } = this.#fixed
    const changes = [
      set(this.started, row, instantOf(interaction.started) ?? Number.NaN),
      set(this.ended, row, instantOf(interaction.ended) ?? Number.NaN),
      set(this.spans, row, span ?? Number.NaN),
      media.set(row, interaction.mediaType, isNew),
      direction.set(row, interaction.direction, isNew),
      state.set(row, interaction.state, isNew),
      owner.set(row, this.#ownersKey(interaction.owners), isNew),
      duration.set(row, durationBand(span), isNew),
      flag.set(row, flags.join(betweenValues), isNew),
    ]
    for (const [field, column] of this.#attributes)
      changes.push(column.set(row, attributeKey(interaction, field), isNew))
    return isNew || changes.includes(true)
  }

  #addAttribute(field: AttributeField): FacetColumn {
    const column = new FacetColumn(splitValues)
    const keyOf = attributeKeyOf(field)
    for (let row = 0; row < this.size; row++) column.set(row, keyOf(this.#records[row]!), true)
    this.#attributes.set(field, column)
    return column
  }

  #grow(size: number): void {
    this.size = size
    this.started = grownFloat64(this.started, size)
    this.ended = grownFloat64(this.ended, size)
    this.spans = grownFloat64(this.spans, size)
  }

  #ownersKey(owners: readonly Owner[]): string {
    for (const { key, name, userName } of owners) {
      this.ownerNames.set(key, name)
      if (userName !== undefined) this.ownerUserNames.set(key, userName)
    }
    if (owners.length <= 1) return owners[0]?.key ?? ''
    return [...new Set(owners.map((owner) => owner.key))].join(betweenValues)
  }
}

function set(column: Float64Array, row: number, value: number): boolean {
  const changes = !Object.is(column[row], value)
  column[row] = value
  return changes
}
