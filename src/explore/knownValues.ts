import { type AttributeField, type FacetField, isAttributeField } from '#src/model/field.ts'
import { type Instant, instant } from '#src/model/instant.ts'
import type { Clock } from '#src/time/clock.ts'
import type { InteractionIndex } from './interactionIndex.ts'
import { fold } from './text.ts'

/** A value that some interactions have. */
export interface KnownValue {
  readonly value: string
  /** For owners the name, otherwise the value itself. */
  readonly label: string
  /** Interactions loaded that have it. */
  readonly count: number
}

interface Dictionary {
  readonly values: string[]
  /** Of what the values are called, by the same places. */
  readonly folded: string[]
  readonly placeOf: Map<string, number>
  /** Code of the column → places. */
  readonly places: (readonly number[])[]
}

/**
 * What the loaded interactions have, by name: for reading, writing and completing what is typed. It looks at the columns'
 * dictionaries, never at the rows.
 */
export class KnownValues {
  readonly #index: InteractionIndex
  readonly #clock: Clock
  readonly #dictionaries = new Map<FacetField, Dictionary>()

  constructor(index: InteractionIndex, clock: Clock) {
    this.#index = index
    this.#clock = clock
  }

  get size(): number {
    return this.#index.size
  }

  /** Attributes and keys of attached data, each with how many interactions have it. */
  get attributes(): ReadonlyMap<AttributeField, number> {
    return this.#index.attributeFields
  }

  /** Those of them that have been met so far: what is suggested at a keystroke waits for nothing. */
  get attributesSeen(): ReadonlyMap<AttributeField, number> {
    return this.#index.attributeFieldsSeen
  }

  /** The values that a text names, case and accents aside: for a name of owners their keys. */
  valuesOf(field: FacetField, text: string): readonly string[] {
    const { values, folded, placeOf } = this.#dictionary(field)
    if (placeOf.has(text)) return [text]
    const wanted = fold(text).trim()
    const { ownerUserNames } = this.#index.columns
    return values.filter(
      (value, place) =>
        value !== '' &&
        (folded[place] === wanted || (field === 'owner' && fold(ownerUserNames.get(value) ?? '') === wanted)),
    )
  }

  /** Whether a text is a part of what some value is called. */
  isPart(field: FacetField, text: string): boolean {
    const wanted = fold(text).trim()
    return wanted !== '' && this.#dictionary(field).folded.some((each) => each.includes(wanted))
  }

  /** What to write for values: of owners the name, where all that have it are among them. */
  namesOf(field: FacetField, values: readonly string[]): readonly string[] {
    if (field !== 'owner') return values
    const { ownerNames } = this.#index.columns
    const names = values.map((value) => {
      const name = ownerNames.get(value) ?? ''
      const namesakes = name === '' ? [] : this.valuesOf('owner', name)
      return namesakes.includes(value) && namesakes.every((each) => values.includes(each)) ? name : value
    })
    return [...new Set(names)]
  }

  attributeOf(field: AttributeField): AttributeField {
    const { attributes } = this
    if (attributes.has(field)) return field
    const wanted = fold(field)
    const [found, ...others] = [...attributes.keys()].filter((each) => fold(each) === wanted)
    return found !== undefined && others.length === 0 ? found : field
  }

  daysOf(from: Instant, to: Instant): readonly [string, string] | undefined {
    const clock = this.#clock
    const areInReach = Math.abs(from) < 8e15 && Math.abs(to) < 8e15
    if (!areInReach || clock.startOfDay(from) !== from || clock.startOfDay(to) !== to) return undefined
    return [clock.isoDate(from), clock.isoDate(instant(to - 1))]
  }

  /** Values whose name holds the text: those that begin with it first, then the most frequent. */
  complete(field: FacetField, text: string, most: number): readonly KnownValue[] {
    const wanted = fold(text).trim()
    const { values, folded, places } = this.#dictionary(field)
    const { uses } = this.#index.columns.facet(field)
    const counts = new Uint32Array(values.length)
    places.forEach((own, code) => {
      for (const place of own) counts[place]! += uses[code]!
    })
    const best: { readonly place: number; readonly rank: number }[] = []
    for (let place = 0; place < values.length; place++) {
      const at = counts[place] === 0 || values[place] === '' ? -1 : folded[place]!.indexOf(wanted)
      if (at < 0) continue
      // A name that begins so comes before any number of others.
      const rank = counts[place]! + (at === 0 ? this.size : 0)
      if (best.length === most && rank <= best.at(-1)!.rank) continue
      const before = best.findIndex((each) => each.rank < rank)
      best.splice(before < 0 ? best.length : before, 0, { place, rank })
      best.length = Math.min(best.length, most)
    }
    return best.map(({ place }) => {
      const value = values[place]!
      return { value, label: this.#label(field, value), count: counts[place]! }
    })
  }

  #label(field: FacetField, value: string): string {
    return field === 'owner' ? (this.#index.columns.ownerNames.get(value) ?? value) : value
  }

  #dictionary(field: FacetField): Dictionary {
    const known: Dictionary = this.#dictionaries.get(field) ?? {
      values: [],
      folded: [],
      placeOf: new Map(),
      places: [],
    }
    // No column is made for an attribute that nothing has.
    if (isAttributeField(field) && !this.attributes.has(field)) return known
    this.#dictionaries.set(field, known)
    const { values, folded, placeOf, places } = known
    const column = this.#index.columns.facet(field)
    for (let code = places.length; code < column.keys.length; code++) {
      places.push(
        column.valuesOf(code).map((value) => {
          const place = placeOf.get(value) ?? values.push(value) - 1
          if (place === folded.length) folded.push(fold(this.#label(field, value)).trim())
          placeOf.set(value, place)
          return place
        }),
      )
    }
    return known
  }
}
