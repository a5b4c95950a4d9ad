/** The most that one message may hold, in characters of its texts and numbers: about 1 MB. */
export const mostCharacters = 1_000_000

export type Measured = 'fits' | 'oversized' | 'malformed'

/**
 * Whether a value that another window sent is plain data, as JSON has it, of no more than `most` characters. Goes no further
 * than that: what refers to itself is too large, not endless.
 */
export function measure(value: unknown, most = mostCharacters): Measured {
  const waiting: unknown[] = [value]
  let left = most
  while (waiting.length > 0) {
    const next = waiting.pop()
    switch (typeof next) {
      case 'string':
        left -= next.length + 2
        break
      case 'object': {
        left -= 2
        if (next === null) break
        if (!isPlain(next)) return 'malformed'
        if (Array.isArray(next)) {
          left -= next.length
          // Before its entries are listed: an array may be of a great length and hold none.
          if (left < 0) return 'oversized'
          for (const inner of next) waiting.push(inner)
          break
        }
        for (const [key, inner] of Object.entries(next)) {
          left -= key.length + 4
          waiting.push(inner)
        }
        break
      }
      case 'number':
      case 'boolean':
      case 'undefined':
        left -= 4
        break
      default:
        return 'malformed'
    }
    if (left < 0) return 'oversized'
  }
  return 'fits'
}

function isPlain(value: object): boolean {
  const kind = Object.prototype.toString.call(value)
  return kind === '[object Object]' || kind === '[object Array]'
}
