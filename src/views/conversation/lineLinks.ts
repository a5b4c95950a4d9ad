/** Links to the lines of the open interaction. A line is named by its place among the messages, from 1. */
export interface LineLinks {
  /** The line that the address names. */
  readonly line: number | undefined
  /** The absolute address of a line. */
  readonly addressOf: (line: number) => string
  readonly onLine: (line: number) => void
}
