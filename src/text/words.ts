import { en, type Words } from './en.ts'
import { translated } from './spoken.ts'

/** Every sentence on the page, in the language in use. */
export const words: Words = translated(en)
