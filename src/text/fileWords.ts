import { archive } from './en/archive.ts'
import { translated } from './spoken.ts'

/** Words of opening a file: with `lateWords`, they would be fetched before the table's first row. */
export const fileWords = translated({ archive }).archive
