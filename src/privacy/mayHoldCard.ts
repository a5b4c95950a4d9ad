/** Signs of the shortest card number. */
const SHORTEST = 13

/**
 * Whether a text has a run long enough of nothing but digits and what may stand between them. Nearly all texts have none,
 * and are told by looking at every thirteenth sign. Says yes too often rather than too seldom: `findCards` tells.
 */
export function mayHoldCard(text: string): boolean {
  let at = SHORTEST - 1
  while (at < text.length) {
    let from = at
    while (from > at - SHORTEST && isInCard(text.charCodeAt(from))) from--
    if (from === at - SHORTEST) return true
    at = from + SHORTEST
  }
  return false
}

/** Digits, blanks, hyphens, what is invisible, and the same in other scripts: all that `plainSigns` may make one of. */
function isInCard(unit: number): boolean {
  if (unit < 0x7f) return (unit >= 0x30 && unit <= 0x39) || unit <= 0x20 || unit === 0x2d
  return !isLetter(unit)
}

/** Of the scripts most written, where they have nothing but letters. */
function isLetter(unit: number): boolean {
  return (
    (unit >= 0xc0 && unit <= 0x24f) || // Latin
    (unit >= 0x370 && unit <= 0x482) || // Greek, Cyrillic
    (unit >= 0x5d0 && unit <= 0x5ea) || // Hebrew
    (unit >= 0x620 && unit <= 0x64a) || // Arabic
    (unit >= 0x3041 && unit <= 0x3096) || // Hiragana
    (unit >= 0x30a1 && unit <= 0x30fa) || // Katakana
    (unit >= 0x4e00 && unit <= 0x9fff) || // Chinese characters
    (unit >= 0xac00 && unit <= 0xd7a3) // Korean
  )
}
