import type { MaskRules } from './maskRules.ts'
import { maskText } from './maskText.ts'

/** Told of each value that was masked, by its field: `subject`, `userData › Order › Note`. Never the value. */
export type NoteMasked = (field: string) => void

export const betweenKeys = ' › '

/** Masks the texts of one record and tells which fields it changed. */
export class Masking {
  readonly rules: MaskRules
  readonly #note: NoteMasked | undefined

  constructor(rules: MaskRules, note?: NoteMasked) {
    this.rules = rules
    this.#note = note
  }

  /** `mask` for a field of which more is known than that it is a text. */
  text(field: string, text: string, mask: (text: string, rules: MaskRules) => string = maskText): string {
    const masked = mask(text, this.rules)
    if (masked !== text) this.#note?.(field)
    return masked
  }

  optional<Missing extends null | undefined>(
    field: string,
    text: string | Missing,
    mask?: (text: string, rules: MaskRules) => string,
  ): string | Missing {
    return typeof text === 'string' ? this.text(field, text, mask) : text
  }
}

/** The list with each item changed; the same list where none was. */
export function mapped<Item>(items: readonly Item[], change: (item: Item) => Item): readonly Item[] {
  let copy: Item[] | undefined
  for (const [at, item] of items.entries()) {
    const changed = change(item)
    if (changed === item) continue
    copy ??= [...items]
    copy[at] = changed
  }
  return copy ?? items
}
