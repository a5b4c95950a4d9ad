import { lazy } from 'react'
import type { ViewName } from '#src/url/viewState.ts'

// What the first screen can do without: each loads beside the first answer of the server, or when it is opened.

const table = () => import('./TableView.tsx')
const timeline = () => import('./TimelineView.tsx')
const lanes = () => import('./LanesView.tsx')
const overview = () => import('./ResultOverview.tsx')
const tools = () => import('./PageTools.tsx')

export const Table = lazy(async () => ({ default: (await table()).TableView }))
export const ViewTools = lazy(async () => ({ default: (await import('./ViewTools.tsx')).ViewTools }))
export const Timeline = lazy(async () => ({ default: (await timeline()).TimelineView }))
export const Lanes = lazy(async () => ({ default: (await lanes()).LanesView }))
export const ResultOverview = lazy(async () => ({ default: (await overview()).ResultOverview }))
export const CustomerBrief = lazy(async () => ({ default: (await import('./CustomerBrief.tsx')).CustomerBrief }))
export const DetailsDrawer = lazy(async () => ({ default: (await import('./DetailsDrawer.tsx')).DetailsDrawer }))
export const ExportPanel = lazy(async () => ({ default: (await import('./export/ExportPanel.tsx')).ExportPanel }))
export const SignIn = lazy(async () => ({ default: (await import('./SignIn.tsx')).SignIn }))
export const SignedOut = lazy(async () => ({ default: (await import('./SignedOut.tsx')).SignedOut }))
export const PageTools = lazy(async () => ({ default: (await tools()).PageTools }))

/** Fetches ahead what the page will show first, so that it does not wait for the configuration and the first render. */
export function preloadViews(view: ViewName): void {
  const loads = [{ table, timeline, lanes }[view](), overview(), tools()]
  // What cannot be had is asked for again, and its failure shown, when it is rendered.
  Promise.all(loads).catch(() => undefined)
}
