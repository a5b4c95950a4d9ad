import { type Interaction, spanMs } from '#src/model/interaction.ts'
import { formatDuration } from '#src/time/duration.ts'

/** What there is of a call that was not written down, as it is shown; absent what is not known. */
export interface CallFacts {
  readonly talk: string | undefined
  /** From start to end. */
  readonly span: string | undefined
  readonly phone: string | undefined
}

export function callFacts(interaction: Interaction): CallFacts {
  const span = spanMs(interaction)
  const { talkMs, phoneNumber } = interaction
  return {
    talk: talkMs === undefined ? undefined : formatDuration(talkMs),
    span: span === undefined ? undefined : formatDuration(span),
    phone: phoneNumber,
  }
}
