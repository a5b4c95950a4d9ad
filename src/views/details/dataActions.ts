import type { AttributeField } from '#src/model/field.ts'

/** What can be done with a value of the attached data beside reading it. */
export interface DataActions {
  /** The field by which a value can be asked for, or `undefined` where the loaded result knows nothing of it. */
  readonly fieldOf: (place: 'attr' | 'data', key: string, value: string) => AttributeField | undefined
  readonly onOnly: (field: AttributeField, value: string) => void
  readonly onNot: (field: AttributeField, value: string) => void
  /** Makes it a filter; `undefined` where it is one, or there is no room for another. */
  readonly addFilter: (field: AttributeField) => (() => void) | undefined
  /** Makes it a column; `undefined` where it is one. */
  readonly addColumn: (field: AttributeField) => (() => void) | undefined
}
