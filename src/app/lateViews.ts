import { lazy } from 'react'
import type { ViewName } from '#src/url/viewState.ts'

// What the first screen can do without: each loads beside the first answer of the server, or when it is opened.

const table = () => import('#src/views/table/InteractionTable.tsx')
const timeline = () => import('./TimelineView.tsx')
const overview = () => import('./ResultOverview.tsx')

export const InteractionTable = lazy(async () => ({ default: (await table()).InteractionTable }))
export const Timeline = lazy(async () => ({ default: (await timeline()).TimelineView }))
export const ResultOverview = lazy(async () => ({ default: (await overview()).ResultOverview }))
export const CustomerBrief = lazy(async () => ({ default: (await import('./CustomerBrief.tsx')).CustomerBrief }))
export const DetailsDrawer = lazy(async () => ({ default: (await import('./DetailsDrawer.tsx')).DetailsDrawer }))
export const SignIn = lazy(async () => ({ default: (await import('./SignIn.tsx')).SignIn }))
export const SignedOut = lazy(async () => ({ default: (await import('./SignedOut.tsx')).SignedOut }))
export const Shortcuts = lazy(async () => ({ default: (await import('./Shortcuts.tsx')).Shortcuts }))

/** Fetches ahead what the page will show first, so that it does not wait for the configuration and the first render. */
export function preloadViews(view: ViewName): void {
  const loads = [view === 'table' ? table() : timeline(), overview()]
  // What cannot be had is asked for again, and its failure shown, when it is rendered.
  Promise.all(loads).catch(() => undefined)
}
