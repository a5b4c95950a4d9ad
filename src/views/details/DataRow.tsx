import type { CSSProperties } from 'react'
import type { Marks } from '#src/explore/marks.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { CopyButton } from '#src/ui/CopyButton.tsx'
import { Icon } from '#src/ui/Icon.tsx'
import { DataMenu } from './DataMenu.tsx'
import styles from './DataRow.module.css'
import type { DataActions } from './dataActions.ts'
import type { DataNode } from './dataTree.ts'
import { FoldedText } from './FoldedText.tsx'
import { foldedText } from './foldText.ts'
import quiet from './Quiet.module.css'

/** Deeper levels are numbered and indented no further: the column is narrow. */
const indented = 5
/** The number takes the room of the other steps. */
const besideNumber = 3

export interface DataRowProps {
  readonly node: DataNode
  /** Custom attributes or attached data. */
  readonly place: 'attr' | 'data'
  readonly marks: Marks
  readonly open: boolean
  readonly onToggle: () => void
  readonly actions: DataActions | undefined
}

export function DataRow({ node, open, onToggle, place, marks, actions }: DataRowProps) {
  const { pair, depth, parent } = node
  const { data } = lateWords.details
  const step: CSSProperties & { '--indent': number } = { '--indent': depth > indented ? besideNumber : depth }
  const key = pair.key === '' ? <span className={quiet.quiet}>{data.noKey}</span> : <FoldedText text={pair.key} />
  return (
    <div className={styles.row} style={step} data-long={isLong(pair.value) || undefined}>
      <dt>
        {depth > indented && (
          <span className={styles.level} title={data.level(depth)}>
            {depth}
          </span>
        )}
        {/* Indentation cannot be heard: the name of the list can. */}
        {parent && <span className={`visually-hidden ${styles.unselectable}`}>{data.within(short(parent.key))}</span>}
        {node.descendants > 0 ? (
          <button type="button" className={styles.toggle} aria-expanded={open} onClick={onToggle}>
            <Icon name="chevron" />
            <bdi>{pair.key === '' ? data.noKey : short(pair.key)}</bdi>
          </button>
        ) : (
          key
        )}
      </dt>
      <dd>
        {typeof pair.value === 'string' && pair.value !== '' ? (
          <Value name={pair.key} text={pair.value} place={place} marks={marks} actions={actions} />
        ) : (
          <span className={quiet.quiet}>{instead(pair.value)}</span>
        )}
      </dd>
    </div>
  )
}

/** What stands for a value that is not a text to read. */
function instead(value: DataNode['pair']['value']): string {
  const { data } = lateWords.details
  if (value === null) return data.noValue
  return typeof value === 'string' ? data.empty : data.entries(value.length)
}

interface ValueProps {
  readonly name: string
  readonly text: string
  readonly place: 'attr' | 'data'
  readonly marks: Marks
  readonly actions: DataActions | undefined
}

function Value({ name, text, place, marks, actions }: ValueProps) {
  const { copy } = lateWords.details
  const field = name === '' ? undefined : actions?.fieldOf(place, name, text)
  return (
    <>
      <div className={styles.value}>
        <FoldedText text={text} marks={marks} field={`${place}.${name}`} />
      </div>
      <span className={styles.copy}>
        {field && actions && <DataMenu field={field} name={name} value={text} actions={actions} />}
        <CopyButton text={() => text} label={copy.value(name.slice(0, 80))} copied={copy.done} failed={copy.failed} />
      </span>
    </>
  )
}

const isLong = (value: DataNode['pair']['value']) => typeof value === 'string' && value.length > 160

const short = (key: string) => foldedText(key) ?? key
