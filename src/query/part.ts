import type { Interaction, Unreadable } from '#src/model/interaction.ts'

/** Some of what a retrieval brought. */
export interface Part {
  readonly interactions: readonly Interaction[]
  readonly unreadable: readonly Unreadable[]
}
