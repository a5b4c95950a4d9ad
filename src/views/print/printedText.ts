import type { Stamp } from '#src/model/instant.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { printWords } from '#src/text/printWords.ts'
import { words } from '#src/text/words.ts'
import type { Clock } from '#src/time/clock.ts'
import { toldApart } from '#src/time/comesTwice.ts'
import { beginningOf } from '../details/foldText.ts'

/** Characters of one value that are printed: some servers send a megabyte. */
export const longestPrinted = 20_000

/** The beginning of a text that is too long for paper, and how long it is. */
export function cutText(text: string): { readonly text: string; readonly of: number | undefined } {
  if (text.length <= longestPrinted) return { text, of: undefined }
  return { text: beginningOf(text, longestPrinted), of: text.length }
}

/** `20 Nov 2026, 10:00:00`; what names no moment as it was sent, and why. */
export function stampText(stamp: Stamp, clock: Clock): string {
  if (stamp.kind === 'exact') return toldApart(clock.dateTime(stamp.at), stamp.at, clock)
  const says = lateWords.details.stamp
  return stamp.sent.trim() === '' ? `${words.domain.missing} ${says.missing}` : `${stamp.sent} ${says[stamp.kind]}`
}

/** `UTC+01:00` */
export function offsetText(minutes: number): string {
  const pad = (count: number) => String(count).padStart(2, '0')
  const away = Math.abs(minutes)
  return printWords.offset(minutes < 0 ? '−' : '+', pad(Math.floor(away / 60)), pad(away % 60))
}
