import type { Stamp } from './instant.ts'
import type { Interaction } from './interaction.ts'

/** One line of a chat, social or SMS session. */
export interface TranscriptMessage {
  /** The server's order, from 1; gaps happen. */
  readonly index: number
  readonly sender: 'customer' | 'agent' | 'system' | 'unknown'
  readonly name: string | undefined
  readonly sent: Stamp | undefined
  /** The server's `type`, such as `ParticipantJoined`; `undefined` for what somebody said. */
  readonly event: string | undefined
  readonly isPrivate: boolean
  readonly text: string
}

/** What an e-mail says, as far as its server tells. */
export interface Email {
  readonly from: string | undefined
  readonly to: readonly string[]
  readonly cc: readonly string[]
  readonly text: string | undefined
  /** Where the text was made of the HTML, as none was sent. */
  readonly textFrom?: 'html'
  /** As the sender's program wrote it: never to be shown but sanitised, in a frame where nothing runs. */
  readonly html: string | undefined
}

/** One interaction with what was said in it. */
export interface InteractionContent {
  readonly interaction: Interaction
  readonly messages: readonly TranscriptMessage[]
  /** Missing for all that is no e-mail. */
  readonly email?: Email | undefined
  /** What was said may not be read here, and is left out. */
  readonly withheld?: boolean
}
