import type { Names } from '#src/language/names.ts'
import { readQuery } from '#src/language/parser.ts'
import type { Mistake, Token } from '#src/language/query.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { nearestTo } from './nearest.ts'

/** A mistake with its reason in words. */
export interface Problem extends Mistake {
  readonly reasonText: string
}

interface Reading {
  readonly tokens: readonly Token[]
  readonly problems: readonly Problem[]
}

/**
 * What stands in the box, and what is wrong with it. What is still being typed is not yet wrong.
 *
 * @param caret where somebody types; `undefined` where nobody does
 */
export function readBox(text: string, names: Names | undefined, caret: number | undefined): Reading {
  const { tokens, mistakes } = readQuery(text, names)
  const problems = mistakes
    .filter(({ unfinished }) => !unfinished || caret !== text.length)
    .map((mistake) => {
      const { field, value } = mistake
      const say = lateWords.search.reasons[mistake.reason]
      return { ...mistake, reasonText: say({ field, value, nearest: nearestTo(mistake) }) }
    })
  return { tokens, problems }
}
