import type { BarField } from '#src/model/field.ts'
import { barFields } from '#src/model/field.ts'
import { facetName } from '#src/text/label.ts'
import { words } from '#src/text/words.ts'
import { Icon } from '#src/ui/Icon.tsx'
import styles from './BarsSelect.module.css'

export interface BarsSelectProps {
  readonly by: BarField
  readonly onBy: (by: BarField) => void
}

/** What the bars are made of. On a narrow page the choice lies behind a sign. */
export function BarsSelect({ by, onBy }: BarsSelectProps) {
  return (
    <label className={styles.bars} title={words.overview.barsBy}>
      <Icon name="bars" />
      <span className={styles.label}>{words.overview.barsBy}</span>
      <select
        className={styles.select}
        // The words before it are not there on a narrow page.
        aria-label={words.overview.barsBy}
        value={by}
        onChange={(event) => {
          const chosen = barFields.find((field) => field === event.target.value)
          if (chosen) onBy(chosen)
        }}
      >
        {barFields.map((field) => (
          <option key={field} value={field}>
            {facetName(field)}
          </option>
        ))}
      </select>
    </label>
  )
}
