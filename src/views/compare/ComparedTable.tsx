import { type ReactNode, useId, useState } from 'react'
import type { Change } from '#src/model/compared.ts'
import { reviewWords } from '#src/text/reviewWords.ts'
import { Button } from '#src/ui/Button.tsx'
import { FoldedText } from '../details/FoldedText.tsx'
import styles from './ComparedTable.module.css'

/** One thing of both: its name, how the second differs, and what either has. */
export interface ComparedRow {
  readonly name: string
  readonly change: Change
  readonly before: ReactNode
  readonly after: ReactNode
}

export interface ComparedSection {
  /** `undefined` where there is but one. */
  readonly title: string | undefined
  readonly rows: readonly ComparedRow[]
  /** What stands in place of rows where there are none. */
  readonly none: string
}

export interface ComparedTableProps {
  readonly label: string
  readonly heads: readonly [ReactNode, ReactNode]
  readonly sections: readonly ComparedSection[]
  /** How a difference is called. */
  readonly kinds: Readonly<Record<Exclude<Change, 'same'>, string>>
}

/** Rows of a section drawn at once: attached data may have tens of thousands. */
const step = 200

/** Two columns of values beside each other; where there is little room, each name stands above its values. */
export function ComparedTable({ label, heads, sections, kinds }: ComparedTableProps) {
  const [first, second] = heads
  return (
    <div className={styles.place}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{reviewWords.compare.field}</span>
            </th>
            <th scope="col">{first}</th>
            <th scope="col">{second}</th>
          </tr>
        </thead>
        {sections.map((section, place) => (
          <Section key={section.title ?? place} section={section} kinds={kinds} />
        ))}
      </table>
    </div>
  )
}

function Section({ section, kinds }: { section: ComparedSection; kinds: ComparedTableProps['kinds'] }) {
  const { title, rows, none } = section
  const heading = useId()
  const [most, setMost] = useState(step)
  const left = Math.min(rows.length - most, step)
  return (
    <tbody aria-labelledby={title === undefined ? undefined : heading}>
      {title !== undefined && (
        <tr className={styles.title}>
          <th id={heading} scope="rowgroup" colSpan={3}>
            {title}
          </th>
        </tr>
      )}
      {rows.length === 0 && (
        <tr className={styles.title}>
          <td colSpan={3}>{none}</td>
        </tr>
      )}
      {rows.slice(0, most).map(({ name, change, before, after }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: keys of attached data may occur in several places
        <tr key={place} data-change={change}>
          <th scope="row">
            <FoldedText text={name} />{' '}
            {change !== 'same' && (
              <span className={styles.kind}>
                <span aria-hidden="true">{signs[change]}</span> {kinds[change]}
              </span>
            )}
          </th>
          <td>{before}</td>
          <td>{after}</td>
        </tr>
      ))}
      {left > 0 && (
        <tr className={styles.title}>
          <td colSpan={3}>
            <Button look="link" onClick={() => setMost(most + step)}>
              {reviewWords.compare.showMore(left)}
            </Button>
          </td>
        </tr>
      )}
    </tbody>
  )
}

const signs = { changed: '≠', added: '+', removed: '−' } as const
