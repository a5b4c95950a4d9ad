import { lazy } from 'react'

// What a key or a command opens or shows, and nobody sees before.
export const Shortcuts = lazy(async () => ({ default: (await import('./Shortcuts.tsx')).Shortcuts }))
export const ClockHover = lazy(async () => ({ default: (await import('./clocks/ClockHover.tsx')).ClockHover }))
export const CompareTools = lazy(async () => ({ default: (await import('./compare/CompareTools.tsx')).CompareTools }))
export const ReviewTools = lazy(async () => ({ default: (await import('./review/ReviewTools.tsx')).ReviewTools }))
export const UnnamedKeys = lazy(async () => ({ default: (await import('./unnamed/UnnamedKeys.tsx')).UnnamedKeys }))
export const CommandPalette = lazy(async () => ({
  default: (await import('./palette/CommandPalette.tsx')).CommandPalette,
}))
