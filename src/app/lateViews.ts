import { lazy } from 'react'
import type { ViewName } from '#src/url/viewState.ts'
import { lateView } from './lateView.tsx'

// What the first screen can do without: each loads beside the first answer of the server, or when it is opened.

const table = lateView(async () => (await import('./TableView.tsx')).TableView)
const timeline = lateView(async () => (await import('./TimelineView.tsx')).TimelineView)
const lanes = lateView(async () => (await import('./LanesView.tsx')).LanesView)
const reader = lateView(async () => (await import('./reader/ReaderView.tsx')).ReaderView)
const overview = lateView(async () => (await import('./ResultOverview.tsx')).ResultOverview)
const tools = lateView(async () => (await import('./PageTools.tsx')).PageTools)

export const details = lateView(async () => (await import('./DetailsDrawer.tsx')).DetailsDrawer)
export const fileDesk = lateView(async () => (await import('./archive/FileDesk.tsx')).FileDesk)

export const Table = table.View
export const Timeline = timeline.View
export const Lanes = lanes.View
export const Reader = reader.View
export const ResultOverview = overview.View
export const PageTools = tools.View
export const ViewTools = lazy(async () => ({ default: (await import('./ViewTools.tsx')).ViewTools }))
export const CustomerBrief = lazy(async () => ({ default: (await import('./CustomerBrief.tsx')).CustomerBrief }))
export const ExportPanel = lazy(async () => ({ default: (await import('./export/ExportPanel.tsx')).ExportPanel }))
export const PrintDesk = lazy(async () => ({ default: (await import('./print/PrintDesk.tsx')).PrintDesk }))
export const SignIn = lazy(async () => ({ default: (await import('./SignIn.tsx')).SignIn }))
export const SignedOut = lazy(async () => ({ default: (await import('./SignedOut.tsx')).SignedOut }))

/** Fetches ahead what the page will show first, so that it does not wait for the configuration and the first render. */
export async function preloadViews(view: ViewName): Promise<void> {
  await Promise.all([{ table, timeline, lanes, reader }[view].preload(), overview.preload(), tools.preload()])
}
