import type { RevealReason } from '#src/model/revealReason.ts'

/** A text in the details that may have been masked. */
export type RevealPlace = OwnText | PairText | MessageText | MailText

interface OwnText {
  readonly kind: 'subject' | 'comment'
}

/** Of custom attributes or attached data; `number` as `dataTree` counts. */
export interface PairText {
  readonly kind: 'attr' | 'data'
  readonly number: number
}

/** Of one message; `place` in the list, from 0. */
interface MessageText {
  readonly kind: 'message'
  readonly place: number
}

/** Of an e-mail. */
interface MailText {
  readonly kind: 'mail'
  readonly part: 'from' | 'to' | 'cc' | 'text'
}

/** Somebody did not allow it. */
export interface Refused {
  /** A sentence: why. */
  readonly refused: string
}

/** The way to what was masked. */
export interface Reveals {
  /** False for what was sent as it is shown. */
  readonly isMasked: (place: RevealPlace) => boolean
  /** Asks the server for the original. `undefined` where it cannot be had. Never throws. */
  readonly reveal: (place: RevealPlace, reason: RevealReason) => Promise<string | Refused | undefined>
}
