import { useSyncExternalStore } from 'react'
import { type SpokenLocale, spokenLocale } from './locale.ts'

/** What the page is written in now. */
export function useSpokenLocale(): SpokenLocale {
  return useSyncExternalStore(spokenLocale.subscribe, spokenLocale.get)
}
