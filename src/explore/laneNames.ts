import type { LanesBy } from '#src/model/lanesBy.ts'
import type { FacetColumn } from './facetColumn.ts'
import type { InteractionIndex } from './interactionIndex.ts'

/** What rows are told apart by: a number for each row, and what the numbers stand for. */
export interface LaneNames {
  /** As many as rows were asked about. */
  readonly codes: Uint32Array
  /** Code → media group, owner's key or contact's id, `''` for none. */
  readonly keys: readonly string[]
  /** Code → a name that a person reads. */
  readonly labels: readonly string[]
  /** Code → rows. */
  readonly counts: Uint32Array
}

export function laneNames(index: InteractionIndex, rows: Uint32Array, by: LanesBy): LaneNames {
  if (by === 'contact') return contactNames(index, rows)
  const { ownerNames } = index.columns
  const names = firstValues(index.columns.facet(by), rows)
  return by === 'owner' ? { ...names, labels: names.keys.map((key) => ownerNames.get(key) ?? key) } : names
}

function firstValues(column: FacetColumn, rows: Uint32Array): LaneNames {
  const keys: string[] = []
  const numbers = new Map<string, number>()
  const numberOfCode = column.keys.map((_, code) => {
    const [value = ''] = column.valuesOf(code)
    const known = numbers.get(value)
    if (known !== undefined) return known
    numbers.set(value, keys.length)
    return keys.push(value) - 1
  })
  const codes = new Uint32Array(rows.length)
  const counts = new Uint32Array(keys.length)
  for (let place = 0; place < rows.length; place++) {
    const code = numberOfCode[column.codes[rows[place]!]!]!
    codes[place] = code
    counts[code]!++
  }
  return { codes, keys, labels: keys, counts }
}

/** The contact of every row, as of one version of the index. */
interface ContactColumn {
  readonly version: number
  /** Row → code. */
  readonly codes: Uint32Array
  readonly keys: readonly string[]
  readonly labels: readonly string[]
}

const contacts = new WeakMap<InteractionIndex, ContactColumn>()

function contactNames(index: InteractionIndex, rows: Uint32Array): LaneNames {
  const { codes: codeOfRow, keys, labels } = contactColumn(index)
  const codes = new Uint32Array(rows.length)
  const counts = new Uint32Array(keys.length)
  for (let place = 0; place < rows.length; place++) {
    const code = codeOfRow[rows[place]!]!
    codes[place] = code
    counts[code]!++
  }
  return { codes, keys, labels, counts }
}

function contactColumn(index: InteractionIndex): ContactColumn {
  const known = contacts.get(index)
  if (known?.version === index.version) return known
  const keys: string[] = []
  const labels: string[] = []
  const numbers = new Map<string, number>()
  const codes = new Uint32Array(index.size)
  for (let row = 0; row < index.size; row++) {
    const { contactId = '', contactName } = index.interactionAt(row)
    let code = numbers.get(contactId)
    if (code === undefined) {
      code = keys.push(contactId) - 1
      numbers.set(contactId, code)
      labels.push(contactId)
    }
    // Not every record of a contact brings the name.
    if (contactName && labels[code] === contactId) labels[code] = contactName
    codes[row] = code
  }
  const made = { version: index.version, codes, keys, labels }
  contacts.set(index, made)
  return made
}
