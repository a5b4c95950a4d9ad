const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The first letters of the first and last word of a name, as a person would write them: `JS`, `王`, `?` for none. */
export function initials(name: string): string {
  const words = name.split(/[\s._-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return ends.map((word) => firstLetter(word ?? '')).join('') || '?'
}

function firstLetter(word: string): string {
  for (const { segment } of graphemes.segment(word.slice(0, 40))) {
    if (/[\p{L}\p{N}]/u.test(segment)) return segment.toUpperCase()
  }
  return ''
}
