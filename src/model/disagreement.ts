import { instantOf } from './instant.ts'
import type { Interaction } from './interaction.ts'

/** A field that the list and the interaction itself tell differently. */
export type DisputedField = 'state' | 'subject' | 'direction' | 'started' | 'ended' | 'owners' | 'parent'

/**
 * The fields in which a list's reading and the content's differ, where both say something. The content is newer and is
 * what is shown, but a reader of both should know.
 */
export function disagreements(listed: Interaction, content: Interaction): readonly DisputedField[] {
  const pairs: readonly (readonly [DisputedField, unknown, unknown])[] = [
    ['state', known(listed.state), known(content.state)],
    ['subject', listed.subject, content.subject],
    ['direction', known(listed.direction), known(content.direction)],
    ['started', instantOf(listed.started), instantOf(content.started)],
    ['ended', instantOf(listed.ended), instantOf(content.ended)],
    ['owners', ownersOf(listed), ownersOf(content)],
    ['parent', listed.parentId, content.parentId],
  ]
  return pairs.flatMap(([field, a, b]) => (a !== undefined && b !== undefined && a !== b ? [field] : []))
}

const known = (word: string) => (word === 'unknown' ? undefined : word)

/** By user name, which both forms of the record have; their ids differ. */
function ownersOf({ owners }: Interaction): string | undefined {
  return owners.length === 0 ? undefined : owners.map(({ userName, key }) => userName ?? key).join()
}
