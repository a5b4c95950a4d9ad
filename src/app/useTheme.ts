import { useEffect } from 'react'
import type { Preferences } from './preferences.ts'

/** Puts the chosen theme on the document; `system` leaves it to the browser. */
export function useTheme(theme: Preferences['theme']): void {
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])
}
