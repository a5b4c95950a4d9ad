import type { KeyboardEvent, ReactNode } from 'react'
import styles from './Tabs.module.css'

export interface Tab<Name extends string> {
  readonly name: Name
  readonly label: string
  /** Shown beside the label; not a part of the tab's name. */
  readonly count?: number | undefined
  /** The count in words, read after the name. */
  readonly description?: string | undefined
}

export interface TabListProps<Name extends string> {
  readonly label: string
  /** Ties tabs to their panel: the same for `TabPanel`, and one of its kind on the page (`useId`). */
  readonly idBase: string
  readonly tabs: readonly Tab<Name>[]
  readonly selected: Name
  readonly onSelect: (name: Name) => void
  /** `line` underlines the selected tab, `pill` fills it. */
  readonly look?: 'line' | 'pill'
}

/** One stop of the Tab key; arrows, Home and End move and select, as the ARIA pattern has it. */
export function TabList<Name extends string>(props: TabListProps<Name>) {
  const { label, idBase, tabs, selected, onSelect, look = 'line' } = props

  const move = (event: KeyboardEvent<HTMLElement>) => {
    const list = event.currentTarget
    const now = tabs.findIndex((tab) => tab.name === selected)
    const to = target(event.key, now, tabs.length, getComputedStyle(list).direction === 'rtl')
    const next = to === undefined ? undefined : tabs.at(to)
    if (!next || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    onSelect(next.name)
    list.querySelector<HTMLElement>(`[data-tab="${CSS.escape(next.name)}"]`)?.focus()
  }

  return (
    <div className={styles.list} data-look={look} role="tablist" aria-label={label} onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab.name}
          type="button"
          className={styles.tab}
          role="tab"
          id={tabId(idBase, tab.name)}
          data-tab={tab.name}
          aria-selected={tab.name === selected}
          aria-controls={tab.name === selected ? panelId(idBase, tab.name) : undefined}
          aria-description={tab.description}
          tabIndex={tab.name === selected ? 0 : -1}
          onClick={() => onSelect(tab.name)}
        >
          {tab.label}
          {tab.count !== undefined && (
            <span className={styles.count} aria-hidden="true">
              {tab.count}
            </span>
          )}
        </button>
      ))}
    </div>
  )
}

/** The tab a key leads to, -1 being the last; `undefined` for a key that leads nowhere. */
function target(key: string, now: number, count: number, mirrored: boolean): number | undefined {
  if (key === 'Home') return 0
  if (key === 'End') return -1
  if (key === (mirrored ? 'ArrowLeft' : 'ArrowRight')) return (now + 1) % count
  if (key === (mirrored ? 'ArrowRight' : 'ArrowLeft')) return now - 1
  return undefined
}

export interface TabPanelProps {
  readonly idBase: string
  /** The selected tab: only its panel is in the page. */
  readonly name: string
  readonly children: ReactNode
}

export function TabPanel({ idBase, name, children }: TabPanelProps) {
  return (
    <div
      className={styles.panel}
      role="tabpanel"
      id={panelId(idBase, name)}
      aria-labelledby={tabId(idBase, name)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the pattern asks for a stop where a panel may hold no control
      tabIndex={0}
    >
      {children}
    </div>
  )
}

const tabId = (idBase: string, name: string) => `${idBase}-${name}-tab`
const panelId = (idBase: string, name: string) => `${idBase}-${name}-panel`
