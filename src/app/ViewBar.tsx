import type { ReactNode, Ref } from 'react'
import { words } from '#src/text/words.ts'
import { TabList } from '#src/ui/Tabs.tsx'
import { type ViewName, viewNames } from '#src/url/viewState.ts'
import styles from './ViewBar.module.css'

export interface ViewBarProps {
  readonly idBase: string
  readonly view: ViewName
  readonly onView: (view: ViewName) => void
  /** The zone that times are shown in: always said. */
  readonly zone: string
  /** Where the page's own tools go. */
  readonly toolsRef: Ref<HTMLElement>
  /** What the view in use brings: its order, its columns. */
  readonly children?: ReactNode
}

/** The forms of the result, and which zone's time they show. */
export function ViewBar({ idBase, view, onView, zone, toolsRef, children }: ViewBarProps) {
  const tabs = viewNames.map((name) => ({ name, label: words.app.views[name] }))
  return (
    <div className={styles.bar}>
      <TabList label={words.app.views.name} idBase={idBase} tabs={tabs} selected={view} onSelect={onView} look="pill" />
      <span ref={toolsRef} className={styles.tools} />
      <span className={styles.zone}>{words.app.timesIn(zone)}</span>
      {children}
    </div>
  )
}
