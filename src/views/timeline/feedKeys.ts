/** What matters of a key press. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** The article to go to, or the one in focus to be opened. */
export type FeedMove = { readonly kind: 'go'; readonly position: number } | { readonly kind: 'open' }

const steps: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['PageDown', 1],
  ['ArrowUp', -1],
  ['PageUp', -1],
])

const letterSteps: ReadonlyMap<string, number> = new Map([
  ['j', 1],
  ['k', -1],
])

/**
 * What a key does in a feed, as the ARIA feed pattern has it, with arrows besides: Page Down is the next article, not
 * the next screenful. `undefined` leaves the key to the browser; so does any key with a modifier.
 */
export function feedMove(press: KeyPress, position: number, count: number, letterKeys: boolean): FeedMove | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey || count === 0) return undefined
  if (press.key === 'Enter') return { kind: 'open' }
  if (press.key === 'Home') return { kind: 'go', position: 0 }
  if (press.key === 'End') return { kind: 'go', position: count - 1 }
  const step = steps.get(press.key) ?? (letterKeys ? letterSteps.get(press.key) : undefined)
  return step === undefined ? undefined : { kind: 'go', position: Math.min(Math.max(position + step, 0), count - 1) }
}
