import { useSyncExternalStore } from 'react'
import { localeOf, speakAs } from './locale.ts'
import { keepPreferences, loadPreferences, type Preferences } from './preferences.ts'

let known: Preferences | undefined
const listeners = new Set<() => void>()

const get = () => {
  known ??= loadPreferences()
  return known
}

const set = (part: Partial<Preferences>) => {
  known = { ...get(), ...part }
  for (const listener of listeners) listener()
}

const change = (part: Partial<Preferences>) => {
  set(part)
  if (part.language !== undefined) void speakAs(localeOf(part.language))
  keepPreferences({ ...loadPreferences(), ...part })
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What somebody else wants the page to look like, until the user chooses otherwise: it is not kept. */
export const suggestPreferences = set

/** The preferences, and a way to change some of them. They last as long as the page where they cannot be kept. */
export function usePreferences(): readonly [Preferences, (change: Partial<Preferences>) => void] {
  return [useSyncExternalStore(subscribe, get), change]
}
