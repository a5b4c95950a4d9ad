import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { lateWords } from '#src/text/lateWords.ts'
import { Dialog } from '#src/ui/Dialog.tsx'
import { Icon } from '#src/ui/Icon.tsx'
import type { Command } from '../commands.ts'
import { keyText } from '../keyText.ts'
import styles from './CommandPalette.module.css'
import { matching } from './matching.ts'

export interface CommandPaletteProps {
  /** Those that can be done now, in the order of their groups. */
  readonly commands: readonly Command[]
  /** Names of those used last, the latest first. */
  readonly recent: readonly string[]
  readonly letterKeys: boolean
  readonly onRun: (command: Command) => void
  readonly onClose: () => void
}

interface Group {
  readonly name: string
  readonly title: string
  readonly commands: readonly Command[]
}

/** Recently used ones shown before the rest. */
const mostRecent = 5
const { palette: text, groups: titles } = lateWords.commands

/** Every command of the page by its name: typed, chosen with the arrows, run with Enter. */
export function CommandPalette({ commands, recent, letterKeys, onRun, onClose }: CommandPaletteProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const base = useId()
  const [typed, setTyped] = useState('')
  const [place, setPlace] = useState(0)
  const groups = typed.trim() === '' ? grouped(commands, recent) : found(commands, typed, recent)
  const shown = groups.flatMap((group) => group.commands)
  const active = shown[place]
  const idOf = (command: Command) => `${base}-${command.name.replaceAll(/\W/g, (sign) => `_${sign.charCodeAt(0)}`)}`

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  })

  const close = () => {
    dialog.current?.close()
    // The dialog itself says so only a moment later: by then somebody may have opened it anew.
    onClose()
  }
  const run = (command: Command | undefined) => {
    if (!command) return
    // First, so that the focus is back where it was when the command begins.
    close()
    onRun(command)
  }
  const press = (event: KeyboardEvent) => {
    // Its keys are meant for it, and not for the page behind.
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    const to = target(event.key, place, shown.length)
    if (event.key === 'Enter') run(active)
    else if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) close()
    else if (to === undefined) return
    else setPlace(to)
    event.preventDefault()
  }

  return (
    <Dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={text.title}
      closedby="any"
      onKeyDown={press}
      onClose={onClose}
    >
      <div className={styles.field}>
        <Icon name="search" />
        <input
          role="combobox"
          aria-label={text.search}
          aria-expanded="true"
          aria-controls={`${base}-list`}
          aria-activedescendant={active && idOf(active)}
          aria-autocomplete="list"
          placeholder={text.search}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setPlace(0)
          }}
        />
      </div>
      <div ref={list} id={`${base}-list`} className={styles.list} role="listbox" aria-label={text.list}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options has no element outside of a select
          <div key={group.name} role="group" aria-labelledby={`${base}-${group.name}`}>
            <div id={`${base}-${group.name}`} className={styles.title} hidden={group.title === ''}>
              {group.title}
            </div>
            {group.commands.map((command) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox has the keys
              <div
                key={command.name}
                id={idOf(command)}
                className={styles.option}
                role="option"
                tabIndex={-1}
                aria-selected={command === active}
                onPointerMove={() => setPlace(shown.indexOf(command))}
                onClick={() => run(command)}
              >
                <bdi>{command.label}</bdi>
                <Keys keys={command.keys.filter((key) => letterKeys || key.length > 1)} />
              </div>
            ))}
          </div>
        ))}
      </div>
      <div className={styles.foot}>
        <output>{text.count(shown.length)}</output>
        <span aria-hidden="true">{text.hint}</span>
      </div>
    </Dialog>
  )
}

/** A hint for the eye: the list of shortcuts says them aloud. */
function Keys({ keys }: Pick<Command, 'keys'>) {
  return (
    <span className={styles.keys} aria-hidden="true">
      {keys.map((key) => (
        <kbd key={key} dir="ltr">
          {keyText(key)}
        </kbd>
      ))}
    </span>
  )
}

/** Where a key leads among so many. */
function target(key: string, place: number, count: number): number | undefined {
  if (count === 0) return undefined
  if (key === 'ArrowDown') return (place + 1) % count
  if (key === 'ArrowUp') return (place - 1 + count) % count
  if (key === 'PageDown') return Math.min(place + 8, count - 1)
  if (key === 'PageUp') return Math.max(place - 8, 0)
  return undefined
}

function recentOf(commands: readonly Command[], recent: readonly string[]): readonly Command[] {
  return recent.flatMap((name) => commands.find((command) => command.name === name) ?? []).slice(0, mostRecent)
}

function grouped(commands: readonly Command[], recent: readonly string[]): readonly Group[] {
  const used = recentOf(commands, recent)
  const rest = commands.filter((command) => !used.includes(command))
  const names = [...new Set(rest.map(({ group }) => group))]
  return [
    ...(used.length > 0 ? [{ name: 'recent', title: text.recent, commands: used }] : []),
    ...names.map((name) => ({
      name,
      title: titles[name],
      commands: rest.filter(({ group }) => group === name),
    })),
  ]
}

/** What was typed, in one list without headings, those used lately first. */
function found(commands: readonly Command[], typed: string, recent: readonly string[]): readonly Group[] {
  const used = recentOf(commands, recent)
  const inOrder = [...used, ...commands.filter((command) => !used.includes(command))]
  const all = matching(inOrder, ({ label, group }) => `${label} ${titles[group]}`, typed)
  return all.length > 0 ? [{ name: 'found', title: '', commands: all }] : []
}
