import { useState } from 'react'
import { keepPreferences, loadPreferences, type Preferences } from './preferences.ts'

/** The preferences, and a way to change some of them. */
export function usePreferences(): readonly [Preferences, (change: Partial<Preferences>) => void] {
  const [preferences, setPreferences] = useState(loadPreferences)
  const change = (part: Partial<Preferences>) => {
    const next = { ...preferences, ...part }
    setPreferences(next)
    keepPreferences(next)
  }
  return [preferences, change]
}
