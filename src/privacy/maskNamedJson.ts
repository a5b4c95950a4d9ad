import { wholeMask } from './maskedAs.ts'

const written = `"${wholeMask}"`

/**
 * JSON within a text, as programs attach it: what stands behind a named key is masked as a whole, lists and all. Anything
 * that looks like it is taken for it, a text that was cut too. Each sign is read twice at the most.
 */
export function maskNamedJson(text: string, isNamed: (key: string) => boolean): string {
  let masked = ''
  let copied = 0
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at)) {
    const close = endOfString(text, at)
    const colon = afterBlanks(text, close)
    const key = text[colon] === ':' ? text.slice(at + 1, close - 1) : undefined
    at = close
    if (key === undefined || !isNamed(key)) continue
    const start = afterBlanks(text, colon + 1)
    at = endOfValue(text, start)
    const value = text.slice(start, at)
    if (value === '' || value === '""' || value === 'null') continue
    masked += text.slice(copied, start) + written
    copied = at
  }
  return copied === 0 ? text : masked + text.slice(copied)
}

/** Behind the closing quote, or the end of the text. */
function endOfString(text: string, open: number): number {
  let at = open + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return Math.min(at + 1, text.length)
}

function afterBlanks(text: string, from: number): number {
  let at = from
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '\n' || text[at] === '\r') at++
  return at
}

function endOfValue(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; ) {
    const sign = text[at]
    if (sign === '"') {
      at = endOfString(text, at)
      if (depth === 0) return at
      continue
    }
    if (sign === '}' || sign === ']') {
      if (depth <= 1) return depth === 0 ? at : at + 1
      depth--
    } else if (sign === '{' || sign === '[') depth++
    else if (depth === 0 && (sign === ',' || sign === '\n' || sign === '\r')) return at
    at++
  }
  return text.length
}
