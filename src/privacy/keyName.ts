const known = new Map<string, string>()
const mostKnown = 10_000

/** `CardNumber`, `card_number` and `Card Number` are one key. */
export function keyName(key: string): string {
  const found = known.get(key)
  if (found !== undefined) return found
  const name = key
    .slice(0, 1_000)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  if (known.size >= mostKnown) known.clear()
  known.set(key, name)
  return name
}
