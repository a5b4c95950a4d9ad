import type { RevealReason } from '#src/model/revealReason.ts'

/** What is masked, and the way to see it. */
export const reveal = {
  button: 'Reveal',
  name: (what: string) => `Reveal ${what}`,
  title: 'Why do you need to see it?',
  noted: 'The reason may be put on record, the value is not.',
  reasons: {
    verify: 'To make sure who the customer is',
    payment: 'To look into a payment',
    other: 'For another reason',
  } satisfies Record<RevealReason, string>,
  show: (seconds: number) => `Reveal for ${seconds} seconds`,
  asking: 'Asking the server…',
  failed: 'The server could not give it.',
  hide: (what: string) => `Mask ${what} again`,
  hideButton: 'Mask again',
  left: (seconds: number) => `${seconds} s`,
  shownFor: (seconds: number) => `Shown for ${seconds} seconds`,
  secondsLeft: (seconds: number) => `${seconds} seconds left`,
  masked: 'Masked again',
  places: {
    subject: 'the subject',
    comment: 'the comment',
    message: 'this message',
    mail: 'this text',
    value: 'this value',
  },
}
