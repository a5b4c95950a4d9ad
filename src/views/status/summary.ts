import { words } from '#src/text/words.ts'
import type { DateNames } from './dates.ts'
import type { Retrieval } from './retrieval.ts'

/** What follows the state's word. A narrow bar leaves the noun out: `12,406` `interactions` `from 23 Oct to 22 Nov`. */
export interface Summary {
  readonly count: string
  readonly noun: string
  readonly rest: string
}

export function summaryOf({ state, rows, progress }: Retrieval, dates: DateNames): Summary {
  const span = words.status.span(dates.from, dates.to)
  if (state === 'loading' && progress) {
    const done = words.status.done(progress.done, progress.of, progress.unit)
    return { count: `${done}, ${words.status.soFar(rows)}`, noun: '', rest: '' }
  }
  if (state === 'loading') {
    const soFar = rows === 0 ? words.status.nothingYet : words.status.soFar(rows)
    return { count: soFar, noun: '', rest: span }
  }
  if (state === 'failed' && rows === 0) return { count: words.status.nothing, noun: '', rest: span }
  return { count: words.status.rows(rows), noun: words.status.interactions(rows), rest: span }
}
