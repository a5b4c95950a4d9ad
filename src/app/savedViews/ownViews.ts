import { forKeeping, type SavedView } from './savedView.ts'

/**
 * What is kept in the browser joined with what this page knows: another tab may have added, changed or deleted views,
 * and this one has in memory what is not written down.
 */
export function joined(kept: readonly SavedView[], known: readonly SavedView[]): readonly SavedView[] {
  return kept.map((view) => {
    const same = known.find(({ name }) => name === view.name)
    return same && JSON.stringify(forKeeping(same)) === JSON.stringify(view) ? same : view
  })
}

/** The views with this one: in the place of that of its name, else after the others. */
export function withView(views: readonly SavedView[], view: SavedView): readonly SavedView[] {
  const isThere = views.some(({ name }) => name === view.name)
  return isThere ? views.map((each) => (each.name === view.name ? view : each)) : [...views, view]
}

export function renamed(views: readonly SavedView[], name: string, next: string): readonly SavedView[] {
  return views.map((each) => (each.name === name ? { ...each, name: next } : each))
}

export function withoutView(views: readonly SavedView[], name: string): readonly SavedView[] {
  return views.filter((each) => each.name !== name)
}

/** A view that was deleted, where it was. */
export function broughtBack(views: readonly SavedView[], view: SavedView, place: number): readonly SavedView[] {
  return [...withoutView(views, view.name).slice(0, place), view, ...withoutView(views, view.name).slice(place)]
}
