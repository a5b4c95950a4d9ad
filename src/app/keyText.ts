import { lateWords } from '#src/text/lateWords.ts'

const { keys: names } = lateWords.commands

/** A key of a command as it stands on keyboards of that language: `Esc`; `Ctrl+Shift+Z`, or `⌘⇧Z` on a Mac. */
export function keyText(key: string, isMac = /Mac|iP(hone|ad)/.test(navigator.platform)): string {
  const parts = key.split('+')
  if (parts[0] !== 'Mod') return nameOf(key)
  const letter = parts.at(-1)?.toUpperCase() ?? ''
  const hasShift = parts.includes('Shift')
  return isMac ? `⌘${hasShift ? '⇧' : ''}${letter}` : `${names.control}+${hasShift ? `${names.shift}+` : ''}${letter}`
}

function nameOf(key: string): string {
  switch (key) {
    case 'ArrowDown':
      return '↓'
    case 'ArrowUp':
      return '↑'
    case 'Escape':
      return names.escape
    case 'Enter':
      return names.enter
    default:
      return key
  }
}
