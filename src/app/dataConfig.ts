import * as v from 'valibot'
import { DictionarySchema } from './dictionaryConfig.ts'
import { MaskingSchema } from './maskingConfig.ts'

/** What `config.json` says of the data. */
const DataSchema = v.object({
  /** What is masked: card numbers where absent, nothing where `false`. */
  masking: v.optional(MaskingSchema),
  /** What keys of attributes and attached data are called, how they are shown, and which of them are masked. */
  fields: v.optional(DictionarySchema),
})

export type DataConfig = Readonly<v.InferOutput<typeof DataSchema>>

export type DataRead =
  | { readonly success: true; readonly output: DataConfig }
  | { readonly success: false; readonly issues: readonly v.BaseIssue<unknown>[] }

export function readDataConfig(sent: object): DataRead {
  return v.safeParse(DataSchema, sent)
}
