/** A key and what it does. */
export interface Hotkey {
  /** Values of `KeyboardEvent.key`; with Ctrl or Cmd `Mod+k`, with Shift besides `Mod+Shift+z`. */
  readonly keys: readonly string[]
  readonly run: () => void
  /** Also where somebody types. */
  readonly whileTyping?: boolean
}

/** The part of a key press that decides: a `KeyboardEvent` is one. */
export interface KeyPress {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly defaultPrevented: boolean
  readonly target: unknown
}

/**
 * The hotkey that a press means. None where a part of the page has already answered it, with Alt, with which the system
 * listens too, and but for those that say so, while somebody types.
 */
export function hotkeyFor<H extends Hotkey>(press: KeyPress, hotkeys: readonly H[]): H | undefined {
  if (press.defaultPrevented || press.altKey) return undefined
  const name = nameOf(press)
  const hotkey = hotkeys.find(({ keys }) => keys.includes(name))
  return hotkey && (hotkey.whileTyping || !takesText(press.target)) ? hotkey : undefined
}

function nameOf({ key, ctrlKey, metaKey, shiftKey }: KeyPress): string {
  if (!ctrlKey && !metaKey) return key
  return `Mod+${shiftKey ? 'Shift+' : ''}${key.length === 1 ? key.toLowerCase() : key}`
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
