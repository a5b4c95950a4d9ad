import { Fragment, useMemo, useState } from 'react'
import type { Marks } from '#src/explore/marks.ts'
import { routingOnly } from '#src/model/dictionary.ts'
import type { DataPair } from '#src/model/interaction.ts'
import { namedFields } from '#src/text/fieldNames.ts'
import { lateWords } from '#src/text/lateWords.ts'
import type { Clock } from '#src/time/clock.ts'
import { Button } from '#src/ui/Button.tsx'
import { Icon } from '#src/ui/Icon.tsx'
import { DataRow } from './DataRow.tsx'
import styles from './DataTree.module.css'
import type { DataActions } from './dataActions.ts'
import { dataSections, firstRows } from './dataSections.ts'
import { dataTree, listNumbers } from './dataTree.ts'
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
  /** For what the dictionary calls a date. */
  readonly clock: Clock
  readonly marks: Marks
  /** What is said where there are no pairs. */
  readonly none: string
  readonly actions?: DataActions | undefined
  readonly reveals: Reveals | undefined
}

/**
 * Attached data by the groups and in the order of the field dictionary, else as it was sent, keys repeated as they are, lists
 * to open; what routing left behind a button. Flat lists of rows, however deep the data: elements nested as deep would
 * overflow the browser.
 */
export function DataTree({ title, pairs, none, place, clock, marks, actions, reveals }: DataTreeProps) {
  const nodes = useMemo(() => dataTree(pairs), [pairs])
  const lists = useMemo(() => listNumbers(nodes), [nodes])
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set())
  const [limit, setLimit] = useState(rowStep)
  const [unfolded, setUnfolded] = useState(false)
  const dictionary = namedFields() ?? routingOnly
  const { sections, folded, count } = useMemo(() => dataSections(nodes, open, dictionary), [nodes, open, dictionary])
  const before = sections.reduce((sum, { numbers }) => sum + numbers.length, 0)
  const visible = before + (unfolded ? folded.numbers.length : 0)
  const routing = unfolded ? folded.numbers.slice(0, Math.max(0, limit - before)) : []
  const { data } = lateWords.details

  const toggle = (number: number) => {
    const next = new Set(open)
    if (!next.delete(number)) next.add(number)
    setOpen(next)
  }
  const allOpen = open.size === lists.length
  const aside = (
    <span className={styles.count}>
      {data.count(count)}
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
  const rows = (numbers: readonly number[]) => (
    <dl className={styles.rows}>
      {numbers.map((number) => {
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
              clock={clock}
              marks={marks}
              actions={actions}
              reveals={reveals}
            />
          )
        )
      })}
    </dl>
  )
  return (
    <Region title={title} aside={count > 0 && aside}>
      {count === 0 && <p className={quiet.quiet}>{none}</p>}
      {firstRows(sections, limit).map(({ group, numbers }) => (
        <Fragment key={group ?? ''}>
          {group !== undefined && (
            <h4 className={styles.group}>
              <bdi>{group}</bdi>
            </h4>
          )}
          {rows(numbers)}
        </Fragment>
      ))}
      {folded.keys > 0 && (
        <button type="button" className={styles.fold} aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          <Icon name="chevron" />
          {data.routing(folded.keys)}
        </button>
      )}
      {routing.length > 0 && rows(routing)}
      {visible > limit && (
        <p className={styles.more}>
          {data.shown(limit, visible)}
          <Button look="link" onClick={() => setLimit(limit + rowStep)}>
            {data.showMore(Math.min(rowStep, visible - limit))}
          </Button>
        </p>
      )}
    </Region>
  )
}
