import { type ReactNode, useState } from 'react'
import { lateWords } from '#src/text/lateWords.ts'
import { Button } from '#src/ui/Button.tsx'
import { broughtBack, renamed, withoutView, withView } from './ownViews.ts'
import styles from './SavedViewsPanel.module.css'
import { SaveView } from './SaveView.tsx'
import type { SavedView } from './savedView.ts'
import type { SavedViews } from './useSavedViews.ts'
import { ViewFiles } from './ViewFiles.tsx'
import { ViewItem } from './ViewItem.tsx'

export interface SavedViewsPanelProps {
  readonly views: SavedViews
  /** What is on the screen, under a name. */
  readonly onScreen: (name: string) => SavedView
  readonly onClose: () => void
}

interface Deleted {
  readonly view: SavedView
  readonly place: number
}

const { savedViews: text } = lateWords

/** The views that there are, to choose; and the screen, to be one of them. */
export function SavedViewsPanel({ views, onScreen, onClose }: SavedViewsPanelProps) {
  const [isSaving, setSaving] = useState(false)
  const [deleted, setDeleted] = useState<Deleted>()
  const [said, setSaid] = useState<string>()
  const choose = (name: string) => {
    onClose()
    views.apply(name)
  }
  const item = (view: SavedView, hint: ReactNode) => (
    <ViewItem
      key={view.name}
      view={view}
      hint={hint}
      isCurrent={views.inForce === view.name}
      isChanged={views.changed === view.name}
      onChoose={() => choose(view.name)}
      {...(views.own.includes(view) && {
        taken: namesOf(views),
        onRename: (next: string) =>
          views.update(
            (own) => renamed(own, view.name, next),
            (views.inForce ?? views.changed) === view.name ? next : undefined,
          ),
        onDelete: () => {
          setSaid(undefined)
          setDeleted({ view, place: views.own.indexOf(view) })
          views.update((own) => withoutView(own, view.name))
        },
      })}
    />
  )
  return (
    <div className={styles.panel}>
      <Section title={text.builtInTitle}>
        {views.builtIn.map((view, place) => item(view, Object.values(text.builtInHints)[place]))}
      </Section>
      <Section title={text.ownTitle}>
        {views.own.map((view) =>
          item(
            view,
            view.leftOut.length > 0 ? text.keptWithout(view.leftOut.map((part) => text.leftOut[part])) : undefined,
          ),
        )}
      </Section>
      {views.own.length === 0 && !deleted && !isSaving && <p className={styles.note}>{text.noneYet}</p>}
      {deleted && (
        <p className={styles.said} role="status">
          <bdi>{text.deleted(deleted.view.name)}</bdi>
          <Button
            look="link"
            // The button that deleted it has gone with it.
            autoFocus
            aria-label={text.undoDeleteOf(deleted.view.name)}
            onClick={() => {
              setDeleted(undefined)
              setSaid(undefined)
              views.update((own) => broughtBack(own, deleted.view, deleted.place))
            }}
          >
            {text.undoDelete}
          </Button>
        </p>
      )}
      {said !== undefined && (
        <p className={styles.said} role="status">
          <bdi>{said}</bdi>
        </p>
      )}
      {!views.areKept && <p className={styles.note}>{text.notKept}</p>}
      <div className={styles.save}>
        {isSaving ? (
          <SaveView
            onScreen={onScreen}
            name={views.own.find(({ name }) => name === views.changed)?.name ?? ''}
            own={views.own.map(({ name }) => name)}
            builtIn={views.builtIn.map(({ name }) => name)}
            onCancel={() => setSaving(false)}
            onSave={(view) => {
              setSaving(false)
              setDeleted(undefined)
              setSaid(text.saved(view.name))
              views.update((own) => withView(own, view), view.name)
            }}
          />
        ) : (
          <Button
            onClick={() => {
              setSaid(undefined)
              setSaving(true)
            }}
          >
            {text.save}
          </Button>
        )}
      </div>
      <ViewFiles views={views} />
    </div>
  )
}

function Section({ title, children }: { readonly title: string; readonly children: readonly ReactNode[] }) {
  if (children.length === 0) return null
  return (
    <section aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <ul>{children}</ul>
    </section>
  )
}

function namesOf({ own, builtIn }: SavedViews): readonly string[] {
  return [...builtIn, ...own].map(({ name }) => name)
}
