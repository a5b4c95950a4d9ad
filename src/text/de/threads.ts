import { DAY, HOUR, MINUTE } from '#src/model/instant.ts'
import type { threads as english } from '../en/threads.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

/** `2 Tage`; in the dative `2 Tagen`. */
function roughly(ms: number, days: string): string {
  const span = Math.abs(ms)
  if (span >= 2 * DAY - HOUR) return counted(Math.round(span / DAY), { one: 'Tag', other: days })
  if (span >= HOUR - MINUTE / 2) return counted(Math.round(span / HOUR), { one: 'Stunde', other: 'Stunden' })
  return counted(Math.round(span / MINUTE), { one: 'Minute', other: 'Minuten' })
}

export const threads: typeof english = {
  size: (size: number, shown: number | undefined, spanMs: number) => {
    const many = shown === undefined ? number(size) : `${number(shown)} von ${number(size)}`
    return spanMs < MINUTE ? many : `${many} in ${roughly(spanMs, 'Tagen')}`
  },
  later: (ms: number) => {
    if (Math.abs(ms) < MINUTE) return 'innerhalb einer Minute'
    return `${roughly(ms, 'Tage')} ${ms < 0 ? 'früher' : 'später'}`
  },
  counts: (many: number, single: number) =>
    `${counted(many, { one: 'Thread', other: 'Threads' })}, ${counted(single, { one: 'einzelne Interaktion', other: 'einzelne Interaktionen' })}`,
  openAll: 'Alle aufklappen',
  foldAll: 'Alle zuklappen',
  open: 'Aufklappen',
  fold: 'Zuklappen',
  bar: 'Threads',
  ghost: 'Nicht in diesem Ergebnis',
  fetch: 'Abrufen',
  fetching: 'Server wird abgefragt\u00a0…',
  retry: 'Wiederholen',
  fetched: 'nicht in diesem Ergebnis',
  absent: { before: 'Vorgänger', after: 'ist nicht in diesem Ergebnis.' },
  by: {
    parent: 'über den Vorgänger',
    threadId: 'über die Thread-ID',
    caseId: 'über die Fall-ID',
  },
  joined: (count: number) => `${counted(count, { one: 'Interaktion', other: 'Interaktionen' })}, verbunden`,
}
