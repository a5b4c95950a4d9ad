import { type AttributeField, isAttributeField } from '#src/model/field.ts'
import { type Direction, type Interaction, type InteractionState, startOf } from '#src/model/interaction.ts'
import { mediaFamilies, mediaFamily } from '#src/model/media.ts'
import { newestFirst, type Sort, type SortField, sortedBy, sortFields } from '#src/model/sort.ts'
import type { Columns } from './columns.ts'
import type { FacetColumn } from './facetColumn.ts'
import { NewestFirstOrder } from './newestFirstOrder.ts'
import { stableOrder } from './stableOrder.ts'
import { byText, fold } from './text.ts'
import { TextRanks } from './textRanks.ts'

type TextField = (typeof textFields)[number]

const textFields = ['subject', 'contact', 'owner', 'phone', 'comment', 'parent', 'id'] as const

const textOf: Readonly<Record<TextField, (interaction: Interaction) => string | undefined>> = {
  subject: (interaction) => interaction.subject,
  contact: (interaction) => interaction.contactName || interaction.contactId,
  owner: (interaction) => interaction.owners[0]?.name,
  phone: (interaction) => interaction.phoneNumber,
  comment: (interaction) => interaction.comment,
  parent: (interaction) => interaction.parentId,
  id: (interaction) => interaction.id,
}

/** In the order of an interaction's life; an unknown one counts as missing. */
const lifecycle: readonly InteractionState[] = ['new', 'in-process', 'pending', 'stopped']
const directionOrder: readonly Direction[] = ['inbound', 'outbound', 'internal', 'consult']

/** How many rows `prepare` ranks at a time: some milliseconds of work. */
const slice = 4096
/** What a first click on each heading asks for. */
const firstAsked: readonly Sort[] = sortFields.map((field) => sortedBy(newestFirst, field, false))
/** Rows of which an order is made in some milliseconds: those of more are made when they are asked for. */
const mostPrepared = 200_000
/** Beside those, going to and fro between a few columns finds their orders ready. */
const kept = firstAsked.length + 4

/** All rows in any order that can be asked for, kept until the next change. */
export class RowOrders {
  readonly #columns: Columns
  readonly #records: readonly Interaction[]
  readonly #newestFirst: NewestFirstOrder
  readonly #ranks: Readonly<Record<TextField, TextRanks>>
  readonly #orders = new Map<string, Uint32Array>()

  constructor(columns: Columns, records: readonly Interaction[]) {
    const ranks = (field: TextField) => new TextRanks((row) => textOf[field](records[row]!))
    this.#columns = columns
    this.#records = records
    this.#newestFirst = new NewestFirstOrder(columns, records)
    this.#ranks = {
      subject: ranks('subject'),
      contact: ranks('contact'),
      owner: ranks('owner'),
      phone: ranks('phone'),
      comment: ranks('comment'),
      parent: ranks('parent'),
      id: ranks('id'),
    }
  }

  /** Missing values last in both directions, ties by start (newest first), then id. */
  order(sort: Sort): Uint32Array {
    const name = nameOf(sort)
    const order = this.#orders.get(name) ?? this.#make(sort)
    this.#orders.delete(name)
    this.#orders.set(name, order)
    for (const oldest of this.#orders.keys()) if (this.#orders.size > kept) this.#orders.delete(oldest)
    return order
  }

  /**
   * Does a slice of the work that a first sort by any column needs, so that it can be done while nothing else is to do;
   * `true` once nothing is left.
   */
  prepare(): boolean {
    const { size } = this.#columns
    const ranks = Object.values(this.#ranks).find((each) => !each.isReady(size))
    if (ranks) {
      ranks.advance(size, slice)
      return false
    }
    if (size > mostPrepared) return true
    const next = firstAsked.find((sort) => !this.#orders.has(nameOf(sort)))
    if (next) this.order(next)
    return next === undefined
  }

  /** To be called after every change, with what the known rows that changed were before. */
  change(readBefore: ReadonlyMap<number, Interaction>): void {
    this.#orders.clear()
    for (const [row, before] of readBefore) {
      const now = this.#records[row]!
      if (startOf(before) !== startOf(now)) this.#newestFirst.change(row)
      for (const field of textFields) if (textOf[field](before) !== textOf[field](now)) this.#ranks[field].change(row)
    }
  }

  #make(sort: Sort): Uint32Array {
    // Stable sorting by the second key, then by the first, over an order that settles ties.
    return sort.toReversed().reduce((rows, { field, descending }, position) => {
      const isThatAlready = position === 0 && field === 'started' && descending
      return isThatAlready ? rows : stableOrder(rows, this.#keys(field), descending)
    }, this.#newestFirst.rows())
  }

  #keys(field: SortField): Float64Array {
    const { started, ended, spans, size } = this.#columns
    if (isAttributeField(field)) return this.#attributeKeys(field)
    if (field === 'started') return started
    if (field === 'ended') return ended
    if (field === 'duration') return spans
    if (field === 'state') return keysByCode(this.#columns.facet('state'), lifecycle, size)
    if (field === 'direction') return keysByCode(this.#columns.facet('direction'), directionOrder, size)
    if (field === 'media') {
      const media = this.#columns.facet('media')
      return keysByCode(media, mediaOrder(media.keys), size)
    }
    const ranks = this.#ranks[field]
    if (!ranks.isReady(size)) ranks.advance(size)
    return ranks.keys(size)
  }

  #attributeKeys(field: AttributeField): Float64Array {
    const column = this.#columns.facet(field)
    return keysByCode(column, attributeOrder(column.keys), this.#columns.size)
  }
}

const nameOf = (sort: Sort) => sort.map(({ field, descending }) => `${descending ? '-' : ''}${field}`).join()

/** Row → place of its value in a list, `NaN` where it is not listed. */
function keysByCode(column: FacetColumn, order: readonly string[], size: number): Float64Array {
  const places = new Map(order.map((value, place) => [value, place]))
  const placeOfCode = column.keys.map((value) => places.get(value) ?? Number.NaN)
  const { codes } = column
  const keys = new Float64Array(size)
  for (let row = 0; row < size; row++) keys[row] = placeOfCode[codes[row]!]!
  return keys
}

/** Numbers by their size, then texts, alike but for case and accents in a place of their own beside each other. */
function attributeOrder(keys: readonly string[]): readonly string[] {
  const read = keys.filter((key) => key !== '').map((key) => ({ key, number: numberOf(key), folded: fold(key) }))
  return read
    .sort((a, b) => a.number - b.number || byText(a.folded, b.folded) || byText(a.key, b.key))
    .map(({ key }) => key)
}

const wholeOrDecimal = /^-?\d{1,15}(?:\.\d{1,9})?$/

/** Finite, since the difference of two infinities is no number. */
const numberOf = (key: string) => (wholeOrDecimal.test(key) ? Number(key) : Number.MAX_VALUE)

/** Families in their fixed order, within each by media type; then the media types of no family by name. */
function mediaOrder(mediaTypes: readonly string[]): readonly string[] {
  const place = (mediaType: string) => {
    const family = mediaFamily(mediaType)
    return family ? mediaFamilies.indexOf(family) : mediaFamilies.length
  }
  return mediaTypes.filter((each) => each !== '').toSorted((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
}
