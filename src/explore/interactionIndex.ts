import type { InteractionId } from '#src/model/ids.ts'
import type { Interaction } from '#src/model/interaction.ts'

/** A columnar index beside the records. */
export class InteractionIndex {
  /** Rises with every change. */
  version = 0
  size = 0

  /** Adds interactions; one whose id is known replaces the older reading in its place. */
  put(_interactions: readonly Interaction[]): void {
    throw new Error('being built')
  }

  interactionAt(_row: number): Interaction {
    throw new Error('being built')
  }

  /** The row of an id, or `undefined` where it is not loaded. */
  rowOf(_id: InteractionId): number | undefined {
    throw new Error('being built')
  }
}
