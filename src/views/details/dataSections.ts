import { arranged, type FieldDictionary } from '#src/model/dictionary.ts'
import { type DataNode, visibleNumbers } from './dataTree.ts'

/** Rows that stand together: numbers of the tree, in the order in which they are shown. */
export interface DataSection {
  /** Its sub-heading. */
  readonly group: string | undefined
  readonly numbers: readonly number[]
}

export interface DataSections {
  readonly sections: readonly DataSection[]
  /** What routing left: shown when somebody asks for it. */
  readonly folded: { readonly keys: number; readonly numbers: readonly number[] }
  /** Pairs at the top, without those that are hidden. */
  readonly count: number
}

/** The pairs at the top by group and order of the dictionary, each with what is open beneath it as it was sent. */
export function dataSections(
  nodes: readonly DataNode[],
  open: ReadonlySet<number>,
  dictionary: FieldDictionary,
): DataSections {
  const top = visibleNumbers(nodes, new Set()).map((number) => ({ key: nodes[number]?.pair.key ?? '', number }))
  const { groups, folded } = arranged(top, dictionary)
  const hides = (key: string) => dictionary.hides(key)
  const rowsOf = (items: typeof folded) =>
    items.flatMap(({ number }) => {
      const to = number + (nodes[number]?.descendants ?? 0) + 1
      return visibleNumbers(nodes, open, { from: number, to, hides })
    })
  return {
    sections: groups.map(({ group, items }) => ({ group, numbers: rowsOf(items) })),
    folded: { keys: folded.length, numbers: rowsOf(folded) },
    count: folded.length + groups.reduce((sum, { items }) => sum + items.length, 0),
  }
}

/** The first rows of all sections together. */
export function firstRows(sections: readonly DataSection[], most: number): readonly DataSection[] {
  let left = most
  return sections.flatMap(({ group, numbers }) => {
    const first = numbers.slice(0, left)
    left -= first.length
    return first.length > 0 ? [{ group, numbers: first }] : []
  })
}
