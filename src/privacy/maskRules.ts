import { type IdPattern, patternExpression } from './idPattern.ts'
import { keyName } from './keyName.ts'
import type { SensitiveKind } from './span.ts'

/** What a configuration says of masking; what it leaves out is as by default. */
export interface MaskSettings {
  /** Card numbers only, by default. `id` is on where there are patterns. */
  readonly kinds?: readonly Exclude<SensitiveKind, 'id'>[]
  /** Keys whose values are masked as a whole, whatever they hold. */
  readonly keys?: readonly string[]
  /** Further keys of that kind: what a field dictionary says of them. */
  readonly named?: (key: string) => boolean
  readonly patterns?: readonly IdPattern[]
}

/** What is masked. Made once from settings: whoever remembers what was masked remembers it by these. */
export interface MaskRules {
  readonly kinds: ReadonlySet<SensitiveKind>
  /** As `keyName` writes them. */
  readonly keys: ReadonlySet<string>
  readonly named: ((key: string) => boolean) | undefined
  readonly patterns: readonly RegExp[]
  /** Characters of the shortest text that may hold anything of it. */
  readonly shortest: number
  /** As by default. */
  readonly cardsOnly: boolean
}

/** What the card industry never lets anybody keep in the clear. */
const keysByDefault: readonly string[] = ['CardNumber', 'CreditCardNumber', 'CVV', 'CVV2', 'CVC', 'CVC2']

const shortest: Record<SensitiveKind, number> = { card: 13, iban: 15, email: 6, phone: 8, id: 4 }

/** Patterns with a fault are left out: `faultOfPattern` tells them to whoever reads the configuration. */
export function maskRules({
  kinds = ['card'],
  keys = keysByDefault,
  named,
  patterns = [],
}: MaskSettings = {}): MaskRules {
  const expressions = patterns.map(({ pattern }) => patternExpression(pattern)).filter((each) => each !== undefined)
  const all: readonly SensitiveKind[] = expressions.length > 0 ? [...kinds, 'id'] : kinds
  return {
    kinds: new Set(all),
    shortest: Math.min(...all.map((kind) => shortest[kind])),
    cardsOnly: all.every((kind) => kind === 'card'),
    keys: new Set(keys.map(keyName).filter((key) => key !== '')),
    named,
    patterns: expressions,
  }
}

export const defaultMaskRules: MaskRules = maskRules()

/** Masks nothing. */
export const noMaskRules: MaskRules = maskRules({ kinds: [], keys: [] })
