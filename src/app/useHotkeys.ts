import { useEffect, useEffectEvent } from 'react'
import { type Hotkey, hotkeyFor } from '#src/ui/hotkeys.ts'

/** Runs hotkeys wherever on the page the focus is, but for open dialogs: those have the keyboard to themselves. */
export function useHotkeys(hotkeys: readonly Hotkey[]): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (document.querySelector('dialog[open]:modal') && event.key !== '[' && event.key !== ']') return
    const hotkey = hotkeyFor(event, hotkeys)
    if (!hotkey) return
    event.preventDefault()
    hotkey.run()
  })

  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
