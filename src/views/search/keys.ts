/** What a key means in the search box. `handled`: the browser is not to do what it would. */
export type BoxKey =
  | { readonly kind: 'choose'; readonly active: number; readonly handled: true }
  | { readonly kind: 'take' | 'close' | 'ask'; readonly handled: true }
  | { readonly kind: 'search'; readonly handled: false }

interface Press {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly nativeEvent: { readonly isComposing: boolean }
}

/**
 * @param count suggestions shown
 * @param active the chosen one's place, -1 for none
 */
export function keyOf(press: Press, count: number, active: number): BoxKey | undefined {
  if (press.ctrlKey || press.metaKey || press.nativeEvent.isComposing) return undefined
  const isChosen = active >= 0 && active < count
  switch (press.key) {
    case 'ArrowDown':
      if (count === 0 || press.altKey) return { kind: 'ask', handled: true }
      // By way of none, so that one can go back to what was typed.
      return { kind: 'choose', active: active + 1 < count ? active + 1 : -1, handled: true }
    case 'ArrowUp':
      return count === 0 ? undefined : { kind: 'choose', active: active < 0 ? count - 1 : active - 1, handled: true }
    case 'Enter':
      return isChosen ? { kind: 'take', handled: true } : { kind: 'search', handled: false }
    case 'Tab':
      return isChosen && !press.shiftKey ? { kind: 'take', handled: true } : undefined
    case 'Escape':
      // Browsers would empty the box, and with it every filter.
      return { kind: 'close', handled: true }
    default:
      return undefined
  }
}
