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

/** One interaction with what was said in it. */
export interface InteractionContent {
  readonly interaction: Interaction
  readonly messages: readonly TranscriptMessage[]
}
