import { print } from './en/print.ts'
import { translated } from './spoken.ts'

/** Words of the case file and of asking for it: nobody needs them before. */
export const printWords = translated({ print }).print
