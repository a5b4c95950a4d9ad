import type { ToHost } from '#src/embed/toHost.ts'

/** `Mod+Shift+k`, `Alt+1`, `F2`: as hotkeys are written. */
export function keyName({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string {
  const named = key.length === 1 ? key.toLowerCase() : key
  const mod = ctrlKey || metaKey
  const shift = shiftKey && (mod || altKey || key.length > 1)
  return [mod && 'Mod', altKey && 'Alt', shift && 'Shift', mod || altKey ? named : key].filter(Boolean).join('+')
}

/** Keys of the host are left alone, and told to it; Escape where nothing is left to close, and Tab out, give it the focus. */
export function watchKeys(
  reserved: ReadonlySet<string>,
  hasOpenDetails: () => boolean,
  send: (message: ToHost) => void,
): void {
  let tabbed: 'forward' | 'backward' | undefined
  let closesSomething = false

  const first = (event: KeyboardEvent) => {
    tabbed = event.key === 'Tab' ? (event.shiftKey ? 'backward' : 'forward') : undefined
    // Before the browser closes it.
    closesSomething = document.querySelector('dialog[open], :popover-open') !== null || hasOpenDetails()
    const name = keyName(event)
    // A letter that is being typed is nobody else's business.
    if (!reserved.has(name) || (name.length === 1 && isTyping(event.target))) return
    event.stopImmediatePropagation()
    send({ type: 'key.unhandled', key: name })
  }
  const last = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || closesSomething || holdsText(event.target)) return
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    send({ type: 'focus.leave', way: 'escape' })
  }
  const left = () => {
    if (tabbed) send({ type: 'focus.leave', way: tabbed })
    tabbed = undefined
  }
  window.addEventListener('keydown', first, { capture: true })
  window.addEventListener('keydown', last)
  window.addEventListener('blur', left)
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'range', 'button'].includes(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}

/** Escape empties a search first. */
function holdsText(target: EventTarget | null): boolean {
  return isTyping(target) && target instanceof HTMLInputElement && target.value !== ''
}
