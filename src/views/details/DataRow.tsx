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
import { Revealable } from './Revealable.tsx'
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
  readonly marks: Marks
  readonly open: boolean
  readonly onToggle: () => void
  readonly actions: DataActions | undefined
  readonly reveals: Reveals | undefined
}

export function DataRow({ node, number, reveals, open, onToggle, place, marks, actions }: DataRowProps) {
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
          <Value
            name={pair.key}
            text={pair.value}
            number={number}
            place={place}
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

/** What stands for a value that is not a text to read. */
function instead(value: DataNode['pair']['value']): string {
  const { data } = lateWords.details
  if (value === null) return data.noValue
  return typeof value === 'string' ? data.empty : data.entries(value.length)
}

interface ValueProps extends Pick<DataRowProps, 'number' | 'place' | 'marks' | 'actions' | 'reveals'> {
  readonly name: string
  readonly text: string
}

function Value({ name, text, number, place, marks, actions, reveals }: ValueProps) {
  const { copy } = lateWords.details
  const field = name === '' ? undefined : actions?.fieldOf(place, name, text)
  return (
    <>
      <div className={styles.value}>
        <Revealable
          text={text}
          marks={marks}
          field={`${place}.${name}`}
          place={{ kind: place, number }}
          what={name === '' ? lateWords.reveal.places.value : name.slice(0, 80)}
          reveals={reveals}
        />
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
