export interface Printing {
  /** Whether the browser began: in a frame that may not open dialogs it does nothing, and says nothing. */
  readonly hasBegun: boolean
  /** Puts everything back, where that has not been done. */
  readonly restore: () => void
}

/**
 * Has the browser print what stands on the page for paper alone, under a title of its own.
 *
 * @param onAfter told when the browser has done with it
 */
export function printPage(title: string, onAfter: () => void): Printing {
  const root = document.documentElement
  const before = document.title
  const focused = document.activeElement
  let hasBegun = false
  const begin = () => {
    hasBegun = true
  }
  const restore = () => {
    removeEventListener('afterprint', after)
    delete root.dataset['printing']
    if (document.title === title) document.title = before
  }
  const after = () => {
    restore()
    onAfter()
    // On paper nothing could keep it, and the browser notes that a frame later.
    requestAnimationFrame(() => requestAnimationFrame(() => giveBack(focused)))
  }
  root.dataset['printing'] = ''
  document.title = title
  addEventListener('afterprint', after)
  addEventListener('beforeprint', begin)
  window.print()
  removeEventListener('beforeprint', begin)
  if (!hasBegun) restore()
  return { hasBegun, restore }
}

function giveBack(focused: Element | null): void {
  if (document.activeElement === document.body && focused instanceof HTMLElement) focused.focus({ preventScroll: true })
}
