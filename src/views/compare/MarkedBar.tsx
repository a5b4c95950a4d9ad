import { reviewWords } from '#src/text/reviewWords.ts'
import { Button } from '#src/ui/Button.tsx'
import styles from './MarkedBar.module.css'

export interface MarkedBarProps {
  /** What is marked, by title: one or two. */
  readonly titles: readonly string[]
  readonly onCompare: () => void
  readonly onClear: () => void
}

/** A quiet line at the foot of the page: what is marked to be compared, and the ways on. */
export function MarkedBar({ titles, onCompare, onClear }: MarkedBarProps) {
  const { bar } = reviewWords.compare
  return (
    <section className={styles.bar} aria-label={bar.name}>
      <p className={styles.text}>
        {bar.marked(titles.length)}:{' '}
        {titles.map((title, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may be called the same
          <span key={place}>
            {place > 0 && ' · '}
            <bdi>{title}</bdi>
          </span>
        ))}
        {titles.length === 1 && ` · ${bar.another}`}
      </p>
      {titles.length > 1 && (
        <Button look="link" onClick={onCompare}>
          {bar.compare}
        </Button>
      )}
      <Button look="link" onClick={onClear}>
        {bar.clear}
      </Button>
    </section>
  )
}
