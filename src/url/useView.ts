import { useSyncExternalStore } from 'react'
import type { ViewState } from './viewState.ts'
import type { ViewStore } from './viewStore.ts'

export function useView(store: ViewStore): ViewState {
  return useSyncExternalStore(store.subscribe, store.get)
}
