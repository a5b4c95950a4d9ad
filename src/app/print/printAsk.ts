import type { PrintWhat } from '#src/views/print/caseFile.ts'

/** Somebody wants something printed. */
export interface PrintAsk {
  readonly what: PrintWhat
  /** Whether it is asked first what exactly; a command has named it. */
  readonly choose: boolean
  /** Tells it from the one before. */
  readonly number: number
}
