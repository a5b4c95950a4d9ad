import type { NavigatingSignIn } from '#src/api/session.ts'

const storageKey = 'interaction-history-viewer.returning'

/**
 * Leaves for the server's own sign-in page. The address's fragment does not survive the way there and back, so this tab
 * keeps it meanwhile; coming back removes it.
 */
export function goToSignIn(signIn: NavigatingSignIn): void {
  try {
    sessionStorage.setItem(storageKey, location.hash)
  } catch {
    // Storage is forbidden: the way back leads to the first screen.
  }
  location.assign(signIn.url(location.origin + location.pathname))
}

/** The `code` that the sign-in page sent along, taken out of the address, with the fragment put back. */
export function takeCode(): string | undefined {
  const asked = new URLSearchParams(location.search)
  const code = asked.get('code')
  if (code === null) return undefined
  asked.delete('code')
  asked.delete('state')
  let fragment = location.hash
  try {
    fragment = sessionStorage.getItem(storageKey) ?? fragment
    sessionStorage.removeItem(storageKey)
  } catch {
    // See above.
  }
  const query = asked.toString()
  history.replaceState(null, '', location.pathname + (query && `?${query}`) + fragment)
  return code
}
