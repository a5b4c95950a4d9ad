export type HostileKind =
  | 'script'
  | 'handler'
  | 'address'
  | 'drawing'
  | 'style'
  | 'mutation'
  | 'template'
  | 'unseen'
  | 'homograph'
  | 'formula'
  | 'key'
  | 'broken'
  | 'size'

/** A text that a customer can send and that is up to no good. */
export interface HostileValue {
  readonly name: string
  readonly kind: HostileKind
  /** Made when asked for: some are long. What it wants to run is `hostileRan()`, `alert()` or a request to `elsewhere`. */
  readonly value: () => string
}

/** Where nothing may ever be asked for. */
export const elsewhere = 'hostile.example'

/** Values of one kind, named by their own beginning. */
export function valuesOf(kind: HostileKind, texts: readonly string[]): readonly HostileValue[] {
  return texts.map((text, at) => ({ name: `${kind} ${at + 1}: ${text.slice(0, 40)}`, kind, value: () => text }))
}
