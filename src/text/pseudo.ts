/**
 * A language for whoever works on the page: each English text in ⟦brackets⟧, longer by a third, so that what is not in the
 * catalogue and what has no room shows itself. Spoken at `?locale=en-XA`.
 */
export function pseudoOf(texts: object): object {
  return Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, changed(value)]))
}

function changed(value: unknown): unknown {
  if (typeof value === 'string') return marked(value)
  if (typeof value === 'function')
    return (...given: readonly unknown[]) => changed(Reflect.apply(value, undefined, given))
  if (Array.isArray(value)) return value.map(changed)
  return typeof value === 'object' && value !== null ? pseudoOf(value) : value
}

function marked(text: string): string {
  return text === '' ? text : `⟦${text}${'·'.repeat(Math.ceil(text.length / 3))}⟧`
}
