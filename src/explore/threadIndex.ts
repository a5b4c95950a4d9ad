import type { InteractionId } from '#src/model/ids.ts'
import type { Interaction } from '#src/model/interaction.ts'
import { type CaseReader, caseReader, defaultCaseKeys } from './caseId.ts'
import { grownUint32 } from './grown.ts'
import type { InteractionIndex } from './interactionIndex.ts'
import { none } from './replyTree.ts'
import { ThreadForest } from './threadForest.ts'

/**
 * Which of the loaded rows belong together: by parent, else by thread id, else by case id. Grows with the index; a row
 * that changes its ties has all of them tied anew. A parent that is not loaded, a ghost, is a member too.
 */
export class ThreadIndex {
  readonly index: InteractionIndex
  readonly caseKeys: readonly string[]
  readonly caseOf: CaseReader
  /** Each parent that a row names, loaded or not: the number of a parent is its place here. */
  parentIds: InteractionId[] = []
  #numberOfParent = new Map<InteractionId, number>()
  /** Number of the parent → its row, or `none` for a ghost; → the first row that names it. */
  #rowOfParent: number[] = []
  #firstReply: number[] = []
  #ghosts = 0
  /** Row → number of the parent that it names, or `none`. */
  #parentOf = new Uint32Array(0)
  /** Union-find: row → another of its thread, itself for the one that stands for all; of that one, how many they are. */
  #joined = new Uint32Array(0)
  #sizes = new Uint32Array(0)
  #byThreadId = new Map<string, number>()
  #byCase = new Map<string, number>()
  #read: Interaction[] = []
  #version = -1
  #forest: ThreadForest | undefined

  constructor(index: InteractionIndex, caseKeys: readonly string[]) {
    this.index = index
    this.caseKeys = caseKeys
    this.caseOf = caseReader(caseKeys)
  }

  /** Takes in what has come and changed since. */
  refresh(): void {
    this.advance(Number.POSITIVE_INFINITY)
  }

  /** Does as much of that as so many rows make; `true` once nothing is left. */
  advance(most: number): boolean {
    if (this.#version !== this.index.version) {
      this.#version = this.index.version
      this.#forest = undefined
      if (this.#hasOtherTies()) this.#forget()
    }
    const from = this.#read.length
    const to = Math.min(this.index.size, from + most)
    if (from < to) {
      this.#forest = undefined
      for (let row = from; row < to; row++) this.#read.push(this.index.interactionAt(row))
      this.#make(from)
      if (this.#ghosts > 0) for (let row = from; row < to; row++) this.#appear(row)
      for (let row = from; row < to; row++) this.#tie(row)
    }
    return to === this.index.size
  }

  /** Interactions in the thread of a loaded one or a ghost, itself and ghosts included; 1 where it is alone. */
  sizeOf(id: InteractionId): number {
    const row = this.#anyRowOf(id)
    return row === undefined ? 1 : this.#sizes[this.threadOf(row)]!
  }

  /** The rows of the same thread as a loaded interaction or a ghost, in the order they were loaded. */
  rowsWith(id: InteractionId): readonly number[] {
    const row = this.#anyRowOf(id)
    if (row === undefined) return []
    const thread = this.threadOf(row)
    if (this.#sizes[thread] === 1) return [row]
    const rows: number[] = []
    for (let each = 0; each < this.#read.length; each++) if (this.threadOf(each) === thread) rows.push(each)
    return rows
  }

  /** The row that stands for a row's thread. */
  threadOf(row: number): number {
    const joined = this.#joined
    let at = row
    while (joined[at] !== at) {
      joined[at] = joined[joined[at]!]!
      at = joined[at]!
    }
    return at
  }

  /** All threads in their order; made when first asked for. */
  forest(): ThreadForest {
    this.refresh()
    this.#forest ??= new ThreadForest(this, this.#parentOf, Uint32Array.from(this.#rowOfParent))
    return this.#forest
  }

  /** The number of a parent that some row names. */
  parentNumber(id: InteractionId): number | undefined {
    return this.#numberOfParent.get(id)
  }

  #anyRowOf(id: InteractionId): number | undefined {
    const row = this.#readRow(id)
    if (row !== undefined) return row
    const parent = this.#numberOfParent.get(id)
    return parent === undefined ? undefined : this.#firstReply[parent]
  }

  #readRow(id: InteractionId): number | undefined {
    const row = this.index.rowOf(id)
    return row !== undefined && row < this.#read.length ? row : undefined
  }

  #hasOtherTies(): boolean {
    let hasOther = false
    for (let row = 0; row < this.#read.length; row++) {
      const before = this.#read[row]!
      const now = this.index.interactionAt(row)
      if (before === now) continue
      this.#read[row] = now
      hasOther ||=
        before.parentId !== now.parentId ||
        before.threadId !== now.threadId ||
        this.caseOf(before)?.value !== this.caseOf(now)?.value
    }
    return hasOther
  }

  #forget(): void {
    this.parentIds = []
    this.#numberOfParent = new Map()
    this.#rowOfParent = []
    this.#firstReply = []
    this.#ghosts = 0
    this.#byThreadId = new Map()
    this.#byCase = new Map()
    this.#read = []
  }

  #make(from: number): void {
    const size = this.#read.length
    this.#joined = grownUint32(this.#joined, size)
    this.#sizes = grownUint32(this.#sizes, size)
    this.#parentOf = grownUint32(this.#parentOf, size)
    for (let row = from; row < size; row++) this.#joined[row] = row
    this.#sizes.fill(1, from, size)
    this.#parentOf.fill(none, from, size)
  }

  /** A row that others have named before it came. */
  #appear(row: number): void {
    const parent = this.#numberOfParent.get(this.#read[row]!.id)
    if (parent === undefined || this.#rowOfParent[parent] !== none) return
    this.#rowOfParent[parent] = row
    this.#ghosts--
    const thread = this.#join(row, this.#firstReply[parent]!)
    this.#sizes[thread]!--
  }

  #tie(row: number): void {
    const interaction = this.#read[row]!
    const { id, parentId, threadId } = interaction
    if (parentId !== undefined && parentId !== id) this.#tieToParent(row, parentId)
    if (threadId) this.#tieAlike(row, this.#byThreadId, threadId)
    const found = this.caseOf(interaction)
    if (found) this.#tieAlike(row, this.#byCase, found.value)
  }

  #tieToParent(row: number, id: InteractionId): void {
    const known = this.#numberOfParent.get(id)
    if (known !== undefined) {
      this.#parentOf[row] = known
      this.#join(row, this.#firstReply[known]!)
      return
    }
    const parent = this.parentIds.push(id) - 1
    const parentRow = this.#readRow(id) ?? none
    this.#numberOfParent.set(id, parent)
    this.#rowOfParent.push(parentRow)
    this.#firstReply.push(row)
    this.#parentOf[row] = parent
    if (parentRow !== none) this.#join(row, parentRow)
    else {
      this.#ghosts++
      this.#sizes[this.threadOf(row)]!++
    }
  }

  #tieAlike(row: number, rows: Map<string, number>, value: string): void {
    const first = rows.get(value)
    if (first === undefined) rows.set(value, row)
    else this.#join(row, first)
  }

  /** Makes two threads one, and tells which row stands for it. */
  #join(a: number, b: number): number {
    const [one, other] = [this.threadOf(a), this.threadOf(b)]
    if (one === other) return one
    const sizes = this.#sizes
    const [larger, smaller] = sizes[one]! < sizes[other]! ? [other, one] : [one, other]
    this.#joined[smaller] = larger
    sizes[larger]! += sizes[smaller]!
    return larger
  }
}

const known = new WeakMap<InteractionIndex, ThreadIndex>()

/**
 * The threads of an index: made when first asked for, and brought up to what is loaded by `refresh` or `advance`.
 *
 * @param caseKeys the keys that hold a case id, told from others by their identity
 */
export function threadsOf(index: InteractionIndex, caseKeys: readonly string[] = defaultCaseKeys): ThreadIndex {
  const before = known.get(index)
  if (before?.caseKeys === caseKeys) return before
  const threads = new ThreadIndex(index, caseKeys)
  known.set(index, threads)
  return threads
}
