/** A national id, or whatever else a company counts by, as its administrators configure it. */
export interface IdPattern {
  /** What it is called: `Personnummer`. */
  readonly name: string
  /**
   * Sign by sign: `9` a digit, `A` a letter, `*` either; a `?` behind a sign means that it may be missing; `\` takes the
   * next sign as it is; everything else stands for itself. `999999-9999`, `AA 99 99 99 A`, `99?-999`.
   */
  readonly pattern: string
}

const LONGEST = 64
const mostOptional = 4
const leastFixed = 4

const classes: ReadonlyMap<string, string> = new Map([
  ['9', '[0-9]'],
  ['A', '\\p{L}'],
  ['*', '[\\p{L}0-9]'],
])

/** Why a pattern cannot be used, `undefined` for one that can. */
export type PatternFault = 'empty' | 'too long' | 'too many optional' | 'too short' | 'nothing before ?' | 'open \\'

/**
 * Each sign stands for one sign and few may be missing, so that there is nothing to try over and over, whatever is
 * configured: unlike with regular expressions, no pattern can make the page stand still.
 */
export function faultOfPattern(pattern: string): PatternFault | undefined {
  const read = readPattern(pattern)
  return typeof read === 'string' ? read : undefined
}

/** Finds the pattern where neither letter nor digit touches it, in any case. `undefined` for a faulty one. */
export function patternExpression(pattern: string): RegExp | undefined {
  const read = readPattern(pattern)
  if (typeof read === 'string') return undefined
  const source = read.map(({ match, isOptional }) => (isOptional ? `${match}?` : match)).join('')
  return new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'giu')
}

interface PatternSign {
  readonly match: string
  readonly isClass: boolean
  isOptional: boolean
}

function readPattern(pattern: string): readonly PatternSign[] | PatternFault {
  if (pattern === '') return 'empty'
  if (pattern.length > LONGEST) return 'too long'
  const signs: PatternSign[] = []
  let isEscaped = false
  for (const sign of pattern) {
    const last = signs.at(-1)
    if (isEscaped || (sign !== '\\' && sign !== '?')) {
      const match = isEscaped ? undefined : classes.get(sign)
      signs.push({ match: match ?? literal(sign), isClass: match !== undefined, isOptional: false })
      isEscaped = false
    } else if (sign === '\\') isEscaped = true
    else if (last === undefined || last.isOptional) return 'nothing before ?'
    else last.isOptional = true
  }
  if (isEscaped) return 'open \\'
  if (signs.filter(({ isOptional }) => isOptional).length > mostOptional) return 'too many optional'
  // Fewer would hide half of every text.
  return signs.filter(({ isClass, isOptional }) => isClass && !isOptional).length < leastFixed ? 'too short' : signs
}

function literal(sign: string): string {
  return sign.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')
}
