import * as v from 'valibot'
import { forKeeping, type SavedView, SavedViewSchema } from './savedView.ts'

const storageKey = 'interaction-history-viewer.views'

/** The number that kept views and files say; a form that older readers would misread gets the next. */
export const version = 1

const Kept = v.object({ version: v.literal(version), views: v.array(v.unknown()) })

/** Reads what is kept; a view that cannot be read is passed over, and the rest are there all the same. */
export function readKeptViews(kept: string): readonly SavedView[] {
  let sent: unknown
  try {
    sent = JSON.parse(kept)
  } catch {
    return []
  }
  const read = v.safeParse(Kept, sent)
  if (!read.success) return []
  const views = read.output.views.flatMap((each) => {
    const view = v.safeParse(SavedViewSchema, each)
    return view.success ? [view.output] : []
  })
  return views.filter(({ name }, place) => views.findIndex((other) => other.name === name) === place)
}

/** What is written down of views: nothing that may tell of a person. */
export function writeKeptViews(views: readonly SavedView[]): string {
  return JSON.stringify({ version, views: views.map(forKeeping) })
}

/** `undefined` where nothing is kept, or storage is forbidden. */
export function loadViews(): readonly SavedView[] | undefined {
  try {
    const kept = localStorage.getItem(storageKey)
    return kept === null ? undefined : readKeptViews(kept)
  } catch {
    return undefined
  }
}

/** Whether it could be kept: storage may be forbidden or full. */
export function keepViews(views: readonly SavedView[]): boolean {
  try {
    localStorage.setItem(storageKey, writeKeptViews(views))
    return true
  } catch {
    return false
  }
}
