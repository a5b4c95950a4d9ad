const names: ReadonlyMap<string, string> = new Map([
  ['ArrowDown', '↓'],
  ['ArrowUp', '↑'],
  ['Escape', 'Esc'],
])

/** A key of a command as it stands on keyboards: `Esc`; `Ctrl+Shift+Z`, or `⌘⇧Z` on a Mac. */
export function keyText(key: string, isMac = /Mac|iP(hone|ad)/.test(navigator.platform)): string {
  const parts = key.split('+')
  if (parts[0] !== 'Mod') return names.get(key) ?? key
  const letter = parts.at(-1)?.toUpperCase() ?? ''
  const hasShift = parts.includes('Shift')
  return isMac ? `⌘${hasShift ? '⇧' : ''}${letter}` : `Ctrl+${hasShift ? 'Shift+' : ''}${letter}`
}
