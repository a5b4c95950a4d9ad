import type { DataPair } from '#src/model/interaction.ts'

/** One pair of attached data in its place. Its number in the tree (depth first) is its name: pairs have no other. */
export interface DataNode {
  readonly pair: DataPair
  /** 0 at the top. */
  readonly depth: number
  /** The pair whose value is the list that holds this one. */
  readonly parent: DataPair | undefined
  /** Pairs beneath it, at any depth: the next node that is not beneath it is this many and one further. */
  descendants: number
}

/** Every pair of the tree, depth first. Without recursion: data nested 10,000 deep is sent. */
export function dataTree(pairs: readonly DataPair[]): readonly DataNode[] {
  const nodes: DataNode[] = []
  const path: { readonly node: number; readonly list: readonly DataPair[]; next: number }[] = []
  path.push({ node: -1, list: pairs, next: 0 })
  for (let level = path.at(-1); level; level = path.at(-1)) {
    const pair = level.list[level.next++]
    if (!pair) {
      path.pop()
      const done = nodes[level.node]
      if (done) done.descendants = nodes.length - level.node - 1
      continue
    }
    nodes.push({ pair, depth: path.length - 1, parent: nodes[level.node]?.pair, descendants: 0 })
    if (isList(pair)) path.push({ node: nodes.length - 1, list: pair.value, next: 0 })
  }
  return nodes
}

/** Has something beneath it to show. */
export function isList(pair: DataPair): pair is DataPair & { readonly value: readonly DataPair[] } {
  return Array.isArray(pair.value)
}

/** The numbers of the nodes that can be opened. */
export function listNumbers(nodes: readonly DataNode[]): readonly number[] {
  return nodes.flatMap((node, number) => (node.descendants > 0 ? [number] : []))
}

export interface VisibleOptions {
  /** Of nodes at the same depth; all of them where nothing is said. */
  readonly from?: number
  readonly to?: number
  readonly hides?: (key: string) => boolean
}

/** The numbers of the nodes to show, in order: those whose lists are all open, none of which is hidden. */
export function visibleNumbers(
  nodes: readonly DataNode[],
  open: ReadonlySet<number>,
  { from = 0, to = nodes.length, hides = () => false }: VisibleOptions = {},
): readonly number[] {
  const numbers: number[] = []
  let number = from
  for (let node = nodes[number]; node && number < to; node = nodes[number]) {
    const isHidden = hides(node.pair.key)
    if (!isHidden) numbers.push(number)
    number += open.has(number) && !isHidden ? 1 : node.descendants + 1
  }
  return numbers
}
