import type { AddressBar } from '#src/url/viewStore.ts'

/** Keeps what is shown in memory: the frame's address, which the browser's history remembers, never tells of a customer. */
export function memoryBar(first: string): AddressBar {
  let hash = first
  const keep = (_state: unknown, _unused: string, fragment?: string | URL | null) => {
    hash = String(fragment)
  }
  return {
    location: {
      get hash() {
        return hash
      },
    },
    history: { pushState: keep, replaceState: keep },
    // Of another window: then changes are never steps of a Back button.
    parent: undefined,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    setTimeout: (run, ms) => window.setTimeout(run, ms),
    clearTimeout: (timer) => window.clearTimeout(timer),
  }
}
