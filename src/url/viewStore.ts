import { readAddress, writeAddress } from './codec.ts'
import type { ViewState } from './viewState.ts'

/** `push` for a step that Back should undo, `replace` for what changes by the keystroke or the drag. */
export type Step = 'push' | 'replace'

/** The part of `window` that holds the address. */
export interface AddressBar {
  readonly location: { readonly hash: string }
  readonly history: Pick<History, 'pushState' | 'replaceState'>
  readonly parent: unknown
  addEventListener(event: 'popstate' | 'hashchange' | 'pagehide', listener: () => void): void
  removeEventListener(event: 'popstate' | 'hashchange' | 'pagehide', listener: () => void): void
  setTimeout(run: () => void, ms: number): number
  clearTimeout(timer: number | undefined): void
}

/** The state of the screen: in memory at once, in the address a moment later. */
export interface ViewStore {
  readonly get: () => ViewState
  /** Parts of the last address read that could not be used. */
  readonly problems: () => readonly string[]
  readonly change: (next: Partial<ViewState>, how: Step) => void
  /** Calls back after every change, whether made here or by Back, Forward or a pasted link. Returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void
  /** Lets go of the window, the address up to date. */
  readonly close: () => void
}

/** Browsers ration `replaceState` (Safari: 100 in 10 s, then it throws), and people type faster than that. */
const addressDelayMs = 300

export function createViewStore(bar: AddressBar): ViewStore {
  // A push inside a frame would land in the CRM's own Back button.
  const isFramed = bar.parent !== bar
  const listeners = new Set<() => void>()
  let { view, problems } = readAddress(bar.location.hash)
  /** The address as we last wrote or read it; anything else in the bar came from outside. */
  let known = bar.location.hash
  let timer: number | undefined

  function notify() {
    for (const listener of listeners) listener()
  }

  function write(how: Step) {
    bar.clearTimeout(timer)
    timer = undefined
    try {
      if (how === 'push') bar.history.pushState(null, '', writeAddress(view))
      else bar.history.replaceState(null, '', writeAddress(view))
      known = bar.location.hash
    } catch {
      writeSoon() // The ration is used up: the state is safe in memory, the address catches up.
    }
  }

  function writeSoon() {
    timer ??= bar.setTimeout(() => write('replace'), addressDelayMs)
  }

  function flush() {
    if (timer !== undefined) write('replace')
  }

  function change(next: Partial<ViewState>, how: Step) {
    const changed = { ...view, ...next }
    // A line is one of the interaction that was open.
    if (changed.openId !== view.openId && next.line === undefined) changed.line = undefined
    const isStep = how === 'push' && !isFramed && writeAddress(changed) !== writeAddress(view)
    if (isStep) flush()
    view = changed
    if (isStep) write('push')
    else writeSoon()
    notify()
  }

  // Back, Forward and a pasted link give both events; the second finds nothing new.
  function restore() {
    if (bar.location.hash === known && timer === undefined) return
    bar.clearTimeout(timer)
    timer = undefined
    known = bar.location.hash
    ;({ view, problems } = readAddress(known))
    notify()
  }

  bar.addEventListener('popstate', restore)
  bar.addEventListener('hashchange', restore)
  bar.addEventListener('pagehide', flush)

  return {
    get: () => view,
    problems: () => problems,
    change,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close() {
      flush()
      bar.clearTimeout(timer)
      bar.removeEventListener('popstate', restore)
      bar.removeEventListener('hashchange', restore)
      bar.removeEventListener('pagehide', flush)
    },
  }
}
