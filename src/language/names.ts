import type { AttributeField, FacetField } from '#src/model/field.ts'
import type { Instant } from '#src/model/instant.ts'

/** What the loaded interactions, and the shown zone, tell about names: so that typing a name is ticking its value. */
export interface Names {
  /** The values of a field that are meant by a text, case and accents aside: for a name of owners their keys. */
  readonly valuesOf: (field: FacetField, text: string) => readonly string[]
  /** Whether a text is a part of some value, though the whole of none. */
  readonly isPart: (field: FacetField, text: string) => boolean
  /** The texts to write for values: of owners the name, where all that have it are meant. */
  readonly namesOf: (field: FacetField, values: readonly string[]) => readonly string[]
  /** The attribute in the case that the servers use. */
  readonly attributeOf: (field: AttributeField) => AttributeField
  /** The days, both included, that a span of time is by the shown clock; `undefined` where it cuts one. */
  readonly daysOf: (from: Instant, to: Instant) => readonly [from: string, to: string] | undefined
}
