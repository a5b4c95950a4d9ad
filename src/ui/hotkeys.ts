/** A key and what it does. `keys` are values of `KeyboardEvent.key`. */
export interface Hotkey {
  readonly keys: readonly string[]
  readonly run: () => void
}

/** The part of a key press that decides: a `KeyboardEvent` is one. */
export interface KeyPress {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly defaultPrevented: boolean
  readonly target: unknown
}

/**
 * The hotkey that a press means. None while somebody types, holds a modifier that the browser or the system listens
 * to, or where a part of the page has already answered it.
 */
export function hotkeyFor<H extends Hotkey>(press: KeyPress, hotkeys: readonly H[]): H | undefined {
  if (press.defaultPrevented || press.altKey || press.ctrlKey || press.metaKey || takesText(press.target))
    return undefined
  return hotkeys.find(({ keys }) => keys.includes(press.key))
}

function takesText(target: unknown): boolean {
  if (typeof target !== 'object' || target === null) return false
  const name = 'tagName' in target ? String(target.tagName).toLowerCase() : ''
  if (name === 'input')
    return !('type' in target && ['checkbox', 'radio', 'range', 'button'].includes(String(target.type)))
  return (
    name === 'textarea' || name === 'select' || ('isContentEditable' in target && target.isContentEditable === true)
  )
}
