import { useMemo, useState } from 'react'
import type { Marks } from '#src/explore/marks.ts'
import type { DataPair } from '#src/model/interaction.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { Button } from '#src/ui/Button.tsx'
import { DataRow } from './DataRow.tsx'
import styles from './DataTree.module.css'
import type { DataActions } from './dataActions.ts'
import { dataTree, listNumbers, visibleNumbers } from './dataTree.ts'
import quiet from './Quiet.module.css'
import { Region } from './Region.tsx'
import type { Reveals } from './reveals.ts'

/** Rows drawn at first, and by each press for more: a record may bring tens of thousands. */
const rowStep = 200

export interface DataTreeProps {
  readonly title: string
  readonly pairs: readonly DataPair[]
  /** Custom attributes or attached data. */
  readonly place: 'attr' | 'data'
  readonly marks: Marks
  /** What is said where there are no pairs. */
  readonly none: string
  readonly actions?: DataActions | undefined
  readonly reveals: Reveals | undefined
}

/**
 * Attached data in the order it was sent, keys repeated as they are, lists to open. One flat list of rows, however deep
 * the data: elements nested as deep would overflow the browser.
 */
export function DataTree({ title, pairs, none, place, marks, actions, reveals }: DataTreeProps) {
  const nodes = useMemo(() => dataTree(pairs), [pairs])
  const lists = useMemo(() => listNumbers(nodes), [nodes])
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set())
  const [limit, setLimit] = useState(rowStep)
  const visible = useMemo(() => visibleNumbers(nodes, open), [nodes, open])
  const { data } = lateWords.details

  const toggle = (number: number) => {
    const next = new Set(open)
    if (!next.delete(number)) next.add(number)
    setOpen(next)
  }
  const allOpen = open.size === lists.length
  const count = (
    <span className={styles.count}>
      {data.count(pairs.length)}
      {lists.length > 0 && (
        <>
          {' · '}
          <Button look="link" onClick={() => setOpen(allOpen ? new Set() : new Set(lists))}>
            {allOpen ? data.collapseAll : data.expandAll}
          </Button>
        </>
      )}
    </span>
  )
  return (
    <Region title={title} aside={pairs.length > 0 && count}>
      {pairs.length === 0 && <p className={quiet.quiet}>{none}</p>}
      {pairs.length > 0 && (
        <dl className={styles.rows}>
          {visible.slice(0, limit).map((number) => {
            const node = nodes[number]
            return (
              node && (
                <DataRow
                  key={number}
                  node={node}
                  number={number}
                  open={open.has(number)}
                  onToggle={() => toggle(number)}
                  place={place}
                  marks={marks}
                  actions={actions}
                  reveals={reveals}
                />
              )
            )
          })}
        </dl>
      )}
      {visible.length > limit && (
        <p className={styles.more}>
          {data.shown(limit, visible.length)}
          <Button look="link" onClick={() => setLimit(limit + rowStep)}>
            {data.showMore(Math.min(rowStep, visible.length - limit))}
          </Button>
        </p>
      )}
    </Region>
  )
}
