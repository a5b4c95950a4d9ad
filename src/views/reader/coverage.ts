import { readerWords } from '#src/text/readerWords.ts'

/** What of the conversations listed is known: nothing that was not looked through passes for searched. */
export interface Coverage {
  /** Transcripts that are here. */
  readonly here: number
  /** Asked for in vain. */
  readonly unavailable: number
  readonly unfetched: number
  /** Interactions that have none. */
  readonly without: number
}

/** `42 of 118 transcripts searched, 3 not available, 73 not fetched; 12 interactions without a transcript` */
export function coverageText({ here, unavailable, unfetched, without }: Coverage, searched: boolean): string {
  const { coverage } = readerWords
  const parts = [
    coverage.transcripts(here, here + unavailable + unfetched, searched),
    unavailable > 0 ? coverage.unavailable(unavailable) : '',
    unfetched > 0 ? coverage.unfetched(unfetched) : '',
  ]
  const transcripts = parts.filter((part) => part !== '').join(', ')
  return without > 0 ? `${transcripts}; ${coverage.without(without)}` : transcripts
}
