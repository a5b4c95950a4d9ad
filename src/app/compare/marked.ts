import type { InteractionId } from '#src/model/ids.ts'

/** What is marked to be compared, in the order of marking: two at most. */
export type Marked = readonly InteractionId[]

/** Marks an interaction, or takes its mark away. A third takes the place of the second. */
export function withMark(marked: Marked, id: InteractionId): Marked {
  return marked.includes(id) ? marked.filter((each) => each !== id) : [...marked.slice(0, 1), id]
}
