import { print } from './en/print.ts'

/** Words of the case file and of asking for it: nobody needs them before. */
export const printWords = print
