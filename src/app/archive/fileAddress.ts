import type { AddressBar } from '#src/url/viewStore.ts'

/** What of `window` a file's pages are kept in. */
export interface BrowserHistory {
  readonly history: Pick<History, 'pushState' | 'go'> & { readonly state: unknown }
  readonly parent: unknown
  addEventListener(event: 'popstate' | 'pagehide', listener: () => void): void
  removeEventListener(event: 'popstate' | 'pagehide', listener: () => void): void
  setTimeout(run: () => void, ms: number): number
  clearTimeout(timer: number | undefined): void
}

export interface FileAddress {
  readonly bar: AddressBar
  /** Goes back to where the file was opened, and calls `onLeave` there. */
  readonly leave: () => void
  /** Stops listening: another page is on the screen. */
  readonly release: () => void
}

/**
 * Where a file's page keeps what it shows: in memory, beside the browser's own history and never in the address, which
 * stays as it was. So Back and Forward go through the file's screens, and out of it.
 *
 * @param first the fragment that it opens at
 * @param onLeave called when Back, or a link, has left the file
 */
export function fileAddress(browser: BrowserHistory, first: string, onLeave: () => void): FileAddress {
  const isFramed = browser.parent !== browser
  const token = Math.random()
  const fragments = [first]
  let place = 0
  const listeners = new Set<() => void>()

  function moved() {
    const { state } = browser.history
    if (!isPlace(state) || state.file !== token) return onLeave()
    place = state.place
    for (const listener of listeners) listener()
  }

  const push = () => browser.history.pushState({ file: token, place }, '')
  if (!isFramed) push()
  browser.addEventListener('popstate', moved)

  const bar: AddressBar = {
    location: {
      get hash() {
        return fragments[place] ?? first
      },
    },
    history: {
      pushState(_state, _unused, fragment) {
        place += 1
        fragments.splice(place, fragments.length, String(fragment))
        push()
      },
      replaceState(_state, _unused, fragment) {
        fragments[place] = String(fragment)
      },
    },
    get parent() {
      return isFramed ? browser.parent : bar
    },
    addEventListener(event, listener) {
      if (event === 'popstate') listeners.add(listener)
    },
    removeEventListener(event, listener) {
      if (event === 'popstate') listeners.delete(listener)
    },
    setTimeout: (run, ms) => browser.setTimeout(run, ms),
    clearTimeout: (timer) => browser.clearTimeout(timer),
  }
  return {
    bar,
    leave: () => {
      if (isFramed) onLeave()
      else browser.history.go(-(place + 1))
    },
    release: () => browser.removeEventListener('popstate', moved),
  }
}

function isPlace(state: unknown): state is { readonly file: number; readonly place: number } {
  return typeof state === 'object' && state !== null && 'file' in state && 'place' in state
}
