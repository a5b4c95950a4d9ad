/** What a text can hold that not everybody should read. `id`: a national id, by a configured pattern. */
export type SensitiveKind = 'card' | 'iban' | 'id' | 'email' | 'phone'

/** In the order in which one wins over another that is as long. */
export const sensitiveKinds: readonly SensitiveKind[] = ['card', 'iban', 'id', 'email', 'phone']

/** A part of a text, `end` exclusive, in UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly kind: SensitiveKind
}

/** Gives what it found in a text of plain signs, from left to right. In time that grows with the text and no faster. */
export type Detector = (text: string) => Iterable<Span>

/** Spans that do not overlap, from left to right: of those that do, the longest, then by kind. */
export function resolved(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = []
  for (const span of [...spans].sort((one, other) => one.start - other.start || other.end - one.end)) {
    const last = kept.at(-1)
    if (last === undefined || span.start >= last.end) kept.push(span)
    else if (isStronger(span, last)) kept[kept.length - 1] = span
  }
  return kept
}

function isStronger(one: Span, other: Span): boolean {
  const longer = one.end - one.start - (other.end - other.start)
  return longer > 0 || (longer === 0 && sensitiveKinds.indexOf(one.kind) < sensitiveKinds.indexOf(other.kind))
}
