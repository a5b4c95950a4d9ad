import type { Filter } from '#src/model/filter.ts'

/** Why something typed does not do what it may have been meant to. */
export type Reason =
  | 'unknown-field'
  | 'unknown-value'
  /** Only a part of what some interactions have: it may be on its way to become the whole. */
  | 'part-of-value'
  | 'no-value'
  | 'duration'
  | 'date'
  | 'weekday'
  | 'hour'
  | 'backwards'
  | 'open-quote'
  | 'only-one'
  | 'none-among-spans'

export interface Mistake {
  readonly start: number
  readonly end: number
  readonly reason: Reason
  /** As typed: `media`, `attr.OrderNumber`. */
  readonly field: string
  /** The value that it is about. */
  readonly value: string
  /** It may still become right by typing on. */
  readonly unfinished: boolean
}

/** A stretch of the text: free words, a clause that is understood at least in part, or what narrows nothing. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly kind: 'words' | 'clause' | 'unread'
}

/** What a text says, as far as it can be read. */
export interface Query {
  readonly filter: Filter
  /** In order; between them is nothing but white space. */
  readonly tokens: readonly Token[]
  readonly mistakes: readonly Mistake[]
}
