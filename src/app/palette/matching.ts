import { fold, parseWords } from '#src/explore/text.ts'

/**
 * What of a list a search text means: every word of it must occur, case and accents ignored. Those come first where all
 * begin a word; beyond that the order stays. Nothing typed means everything.
 */
export function matching<Item>(items: readonly Item[], textOf: (item: Item) => string, typed: string): readonly Item[] {
  const words = parseWords(typed)
  const found = items.filter((item) => {
    const text = fold(textOf(item))
    return words.every((word) => text.includes(word))
  })
  const begins = (item: Item) => {
    const text = ` ${fold(textOf(item))}`
    return words.every((word) => text.includes(` ${word}`))
  }
  return [...found.filter(begins), ...found.filter((item) => !begins(item))]
}
