import type { refusals } from '#src/text/en/refusals.ts'

export type Reason = keyof typeof refusals.reasons

/** The name of a reason, given to a schema where a sentence would stand: when a value is refused, its language is not known yet. */
export const because = (reason: Reason): Reason => reason
