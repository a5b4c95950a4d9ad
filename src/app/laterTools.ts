import { lazy } from 'react'

// What a key or a command opens, and nobody sees before.
export const Shortcuts = lazy(async () => ({ default: (await import('./Shortcuts.tsx')).Shortcuts }))
export const UnnamedKeys = lazy(async () => ({ default: (await import('./unnamed/UnnamedKeys.tsx')).UnnamedKeys }))
export const CommandPalette = lazy(async () => ({
  default: (await import('./palette/CommandPalette.tsx')).CommandPalette,
}))
