import { routingOnly } from '#src/model/dictionary.ts'
import type { DataPair } from '#src/model/interaction.ts'
import { fieldLabel, namedFields } from '#src/text/fieldNames.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { printWords } from '#src/text/printWords.ts'
import { dataSections } from '../details/dataSections.ts'
import { type DataNode, dataTree, isList, listNumbers } from '../details/dataTree.ts'
import styles from './CaseFile.module.css'
import { PrintedText } from './PrintedText.tsx'

export interface CaseDataProps {
  readonly title: string
  readonly pairs: readonly DataPair[]
}

/** Rows printed of one record: some bring tens of thousands. */
const mostRows = 500
/** Levels that are told apart by their indent. */
const deepestIndent = 6

/** Attributes or attached data as the field dictionary has them: its labels, groups and order, without what it hides. */
export function CaseData({ title, pairs }: CaseDataProps) {
  const nodes = dataTree(pairs)
  const { sections, folded } = dataSections(nodes, new Set(listNumbers(nodes)), namedFields() ?? routingOnly)
  const count = sections.reduce((sum, { numbers }) => sum + numbers.length, 0)
  if (count === 0) return null
  let left = mostRows
  const { data } = lateWords.details
  return (
    <table className={styles.data}>
      <colgroup>
        <col className={styles.key} />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" colSpan={2}>
            {title}
          </th>
        </tr>
      </thead>
      {sections.map(({ group, numbers }) => {
        const shown = numbers.slice(0, left)
        left -= shown.length
        return (
          shown.length > 0 && (
            <tbody key={group ?? ''}>
              {group !== undefined && (
                <tr className={styles.group}>
                  <th scope="rowgroup" colSpan={2}>
                    <bdi>{group}</bdi>
                  </th>
                </tr>
              )}
              {shown.map((number) => nodes[number] && <Row key={number} node={nodes[number]} />)}
            </tbody>
          )
        )
      })}
      {(folded.keys > 0 || count > mostRows) && (
        <tbody>
          <tr className={styles.rest}>
            <td colSpan={2}>
              {count > mostRows && `${printWords.cutRows(mostRows, count)} `}
              {folded.keys > 0 && printWords.routing(data.routing(folded.keys))}
            </td>
          </tr>
        </tbody>
      )}
    </table>
  )
}

function Row({ node }: { readonly node: DataNode }) {
  const { pair, depth } = node
  const { data } = lateWords.details
  return (
    <tr>
      <th scope="row" data-depth={Math.min(depth, deepestIndent)}>
        <PrintedText text={pair.key === '' ? data.noKey : fieldLabel(pair.key)} />
      </th>
      <td>{printedValue(pair)}</td>
    </tr>
  )
}

function printedValue(pair: DataPair) {
  const { data } = lateWords.details
  if (isList(pair)) return <span className={styles.note}>{data.entries(pair.value.length)}</span>
  if (pair.value === null) return <span className={styles.note}>{data.noValue}</span>
  if (pair.value === '') return <span className={styles.note}>{data.empty}</span>
  return typeof pair.value === 'string' ? <PrintedText text={pair.value} /> : null
}
