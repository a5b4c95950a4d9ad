import type { InteractionIndex } from '#src/explore/interactionIndex.ts'
import type { Scope } from '#src/model/scope.ts'

/** The customer's or the agent's name, where one of the loaded records tells it. */
export function scopeName(scope: Scope, index: InteractionIndex): string | undefined {
  if (scope.kind === 'all') return undefined
  for (let row = 0; row < index.size; row += 1) {
    const { contactId, contactName, owners } = index.interactionAt(row)
    const name =
      scope.kind === 'contact'
        ? contactId === scope.contactId && contactName
        : owners.find(({ userId }) => userId === scope.userId)?.name
    if (name) return name
  }
  return undefined
}
