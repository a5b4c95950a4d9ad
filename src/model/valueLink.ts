import type { DictionaryEntry } from './dictionary.ts'
import { linkOf } from './linkTemplate.ts'

/** Where a value leads: by its entry's template, else by its type; `undefined` for most. */
export function valueLink(entry: DictionaryEntry | undefined, value: string): string | undefined {
  if (entry?.link !== undefined) return linkOf(entry.link, value)
  switch (entry?.type) {
    case 'email':
      return linkOf('mailto:{value}', value)
    case 'phone':
      return linkOf('tel:{value}', value)
    case 'url':
      return webAddress(value)
    default:
      return undefined
  }
}

const LONGEST = 2_000

/** A whole https address and nothing else; one with a name before its host looks like what it is not. */
function webAddress(value: string): string | undefined {
  const text = value.trim()
  if (text.length > LONGEST || !/^https:\/\//i.test(text) || /[\s\p{Cc}\p{Cf}\p{Surrogate}\\•]/u.test(text))
    return undefined
  if (!URL.canParse(text)) return undefined
  const { protocol, username, password, href } = new URL(text)
  return protocol === 'https:' && username === '' && password === '' ? href : undefined
}
