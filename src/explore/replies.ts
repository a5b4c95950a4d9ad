import type { InteractionId } from '#src/model/ids.ts'
import type { Interaction } from '#src/model/interaction.ts'
import type { InteractionIndex } from './interactionIndex.ts'

/** The loaded interactions that name this one as their parent, in the order they were loaded. */
export function repliesOf(index: InteractionIndex, id: InteractionId): readonly Interaction[] {
  const replies: Interaction[] = []
  for (let row = 0; row < index.size; row += 1) {
    const interaction = index.interactionAt(row)
    if (interaction.parentId === id) replies.push(interaction)
  }
  return replies
}
