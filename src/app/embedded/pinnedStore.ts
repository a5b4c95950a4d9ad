import type { Scope } from '#src/model/scope.ts'
import type { ViewStore } from '#src/url/viewStore.ts'

/** A store whose scope stays, whatever a saved view, a link or a command asks for: the customer is the host's to choose. */
export function pinnedStore(store: ViewStore, scope: Scope): ViewStore {
  return { ...store, change: (next, how) => store.change({ ...next, scope }, how) }
}
