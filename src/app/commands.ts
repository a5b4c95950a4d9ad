import { words } from '#src/text/words.ts'
import type { Hotkey } from '#src/ui/hotkeys.ts'

/** What the keyboard can do anywhere on the page; the list of shortcuts and the keys are both made of these. */
export type CommandName = keyof typeof words.app.shortcuts.commands

/** Keys of each command, as `KeyboardEvent.key` names them. */
const keysOf: Readonly<Record<CommandName, readonly string[]>> = {
  search: ['/'],
  next: ['j', 'ArrowDown'],
  previous: ['k', 'ArrowUp'],
  open: ['Enter'],
  close: ['Escape'],
  detailsPrevious: ['['],
  detailsNext: [']'],
  table: ['1'],
  timeline: ['2'],
  lanes: ['3'],
  filters: ['f'],
  help: ['?'],
}

export interface Command {
  readonly name: CommandName
  readonly label: string
  readonly keys: readonly string[]
}

const names = Object.keys(keysOf).filter((name): name is CommandName => name in words.app.shortcuts.commands)

export const commands: readonly Command[] = names.map((name) => ({
  name,
  label: words.app.shortcuts.commands[name],
  keys: keysOf[name],
}))

/** Keys with what they run; without letter keys only those with a name of their own, such as Escape. */
export function hotkeysOf(actions: Partial<Record<CommandName, () => void>>, letterKeys: boolean): readonly Hotkey[] {
  return commands.flatMap(({ name, keys }) => {
    const run = actions[name]
    const allowed = keys.filter((key) => letterKeys || key.length > 1)
    return run && allowed.length > 0 ? [{ keys: allowed, run }] : []
  })
}
