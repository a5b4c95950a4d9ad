import { lazy } from 'react'
import { lateView } from './lateView.tsx'

// What a key or a command opens or shows, and nobody sees before.
export const Shortcuts = lazy(async () => ({ default: (await import('./Shortcuts.tsx')).Shortcuts }))
export const UnnamedKeys = lazy(async () => ({ default: (await import('./unnamed/UnnamedKeys.tsx')).UnnamedKeys }))
export const CommandPalette = lazy(async () => ({
  default: (await import('./palette/CommandPalette.tsx')).CommandPalette,
}))

/** Beside the page, unseen until something is marked, sampled or pointed at. */
export const quietTools = lateView(async () => (await import('./QuietTools.tsx')).QuietTools)
