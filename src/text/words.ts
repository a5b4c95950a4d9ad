import { en, type Words } from './en.ts'

/** Every sentence on the page, in the language in use. */
export const words: Words = en
