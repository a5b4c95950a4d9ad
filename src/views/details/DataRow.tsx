import type { CSSProperties } from 'react'
import type { Marks } from '#src/explore/marks.ts'
import { fieldLabel } from '#src/text/fieldNames.ts'
import { lateWords } from '#src/text/lateWords.ts'
import type { Clock } from '#src/time/clock.ts'
import { Icon } from '#src/ui/Icon.tsx'
import styles from './DataRow.module.css'
import { DataValue } from './DataValue.tsx'
import type { DataActions } from './dataActions.ts'
import type { DataNode } from './dataTree.ts'
import { FoldedText } from './FoldedText.tsx'
import { foldedText } from './foldText.ts'
import quiet from './Quiet.module.css'
import type { Reveals } from './reveals.ts'

/** Deeper levels are numbered and indented no further: the column is narrow. */
const indented = 5
/** The number takes the room of the other steps. */
const besideNumber = 3

export interface DataRowProps {
  readonly node: DataNode
  /** Its own in the tree. */
  readonly number: number
  /** Custom attributes or attached data. */
  readonly place: 'attr' | 'data'
  readonly clock: Clock
  readonly marks: Marks
  readonly open: boolean
  readonly onToggle: () => void
  readonly actions: DataActions | undefined
  readonly reveals: Reveals | undefined
}

export function DataRow({ node, number, reveals, open, onToggle, place, clock, marks, actions }: DataRowProps) {
  const { pair, depth, parent } = node
  const { data } = lateWords.details
  const step: CSSProperties & { '--indent': number } = { '--indent': depth > indented ? besideNumber : depth }
  const key = pair.key === '' ? <span className={quiet.quiet}>{data.noKey}</span> : <Key name={pair.key} />
  return (
    <div className={styles.row} style={step} data-long={isLong(pair.value) || undefined}>
      <dt>
        {depth > indented && (
          <span className={styles.level} title={data.level(depth)}>
            {depth}
          </span>
        )}
        {/* Indentation cannot be heard: the name of the list can. */}
        {parent && (
          <span className={`visually-hidden ${styles.unselectable}`}>{data.within(short(fieldLabel(parent.key)))}</span>
        )}
        {node.descendants > 0 ? (
          <button type="button" className={styles.toggle} aria-expanded={open} onClick={onToggle}>
            <Icon name="chevron" />
            <bdi title={rawName(pair.key)}>{pair.key === '' ? data.noKey : short(fieldLabel(pair.key))}</bdi>
          </button>
        ) : (
          key
        )}
      </dt>
      <dd>
        {typeof pair.value === 'string' && pair.value !== '' ? (
          <DataValue
            name={pair.key}
            text={pair.value}
            place={{ kind: place, number }}
            clock={clock}
            marks={marks}
            actions={actions}
            reveals={reveals}
          />
        ) : (
          <span className={quiet.quiet}>{instead(pair.value)}</span>
        )}
      </dd>
    </div>
  )
}

/** As the company calls it; the key itself, by which it is searched for, is a hint. */
function Key({ name }: { readonly name: string }) {
  return (
    <span title={rawName(name)}>
      <FoldedText text={fieldLabel(name)} />
    </span>
  )
}

const rawName = (key: string) => (fieldLabel(key) === key ? undefined : key.slice(0, 200))

/** What stands for a value that is not a text to read. */
function instead(value: DataNode['pair']['value']): string {
  const { data } = lateWords.details
  if (value === null) return data.noValue
  return typeof value === 'string' ? data.empty : data.entries(value.length)
}

const isLong = (value: DataNode['pair']['value']) => typeof value === 'string' && value.length > 160

const short = (key: string) => foldedText(key) ?? key
