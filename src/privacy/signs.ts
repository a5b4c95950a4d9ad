const letterOrDigit = /[\p{L}\p{N}]/u

/** 0 to 9, else -1 (beyond the end too). */
export function digitAt(text: string, at: number): number {
  const value = text.charCodeAt(at) - 48
  return value >= 0 && value <= 9 ? value : -1
}

/** A letter or digit of any script; half of a sign beyond U+FFFF counts as one. */
export function isWordSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (Number.isNaN(code)) return false
  if (code < 0x80) return (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122)
  return (code >= 0xd800 && code <= 0xdfff) || letterOrDigit.test(text.charAt(at))
}

/** Passes blanks and hyphens, at most `most` of them. */
export function afterBlanks(text: string, at: number, most: number): number {
  let end = at
  while (end - at < most && (text[end] === ' ' || text[end] === '-' || text[end] === '\t')) end++
  return end
}
