import { isPattern, matchesPattern } from './keyPattern.ts'

export type ValueType = 'text' | 'number' | 'date' | 'url' | 'email' | 'phone' | 'card'

export const valueTypes: readonly ValueType[] = ['text', 'number', 'date', 'url', 'email', 'phone', 'card']

/** What a company says of a key of its attributes and attached data. */
export interface DictionaryEntry {
  /** The key, or a pattern such as `IW_*`. */
  readonly key: string
  /** By locale (`sv`, `en-GB`), the one without a locale under the empty text. */
  readonly labels: ReadonlyMap<string, string>
  /** Entries of one group stand together, under its name. */
  readonly group?: string | undefined
  /** Smaller comes first; those without come last, as they were sent. */
  readonly order?: number | undefined
  readonly type?: ValueType | undefined
  /** Whether its values are masked as a whole; those of type `card` are unless this says no. */
  readonly mask?: boolean | undefined
  /** See `linkOf`. */
  readonly link?: string | undefined
  /** Not shown at all, but in the raw record. */
  readonly hidden?: boolean | undefined
  /** Shown only once it is asked for: what machines tell machines. */
  readonly folded?: boolean | undefined
}

const nothing: ReadonlyMap<string, string> = new Map()
const folded = (key: string): DictionaryEntry => ({ key, labels: nothing, folded: true })

/** What routing leaves in every record: of no use to whoever reads what a customer wanted. */
export const routingNoise: readonly DictionaryEntry[] = [
  'RTarget*',
  'RStrategy*',
  'RRequested*',
  'RVQ*',
  'RTenant',
  'IW_*',
  'Option.*',
  'GSYS_*',
  'GCTI_*',
].map(folded)

/** Keys looked up are remembered: a result has hundreds, but a server may send any number. */
const mostKnown = 10_000

/** Finds what is said of a key: the entry of that very key, else the first pattern it is of. The case matters. */
export class FieldDictionary {
  readonly #exact: ReadonlyMap<string, DictionaryEntry>
  readonly #patterns: readonly DictionaryEntry[]
  readonly #known = new Map<string, DictionaryEntry | undefined>()

  /** What a company says goes before what is known of routing. */
  constructor(entries: readonly DictionaryEntry[] = [], known = routingNoise) {
    const all = [...entries, ...known]
    // Of two entries of one key the first: the later ones come first into the map.
    this.#exact = new Map(
      all
        .filter(({ key }) => !isPattern(key))
        .reverse()
        .map((entry) => [entry.key, entry]),
    )
    this.#patterns = all.filter(({ key }) => isPattern(key))
  }

  entry(key: string): DictionaryEntry | undefined {
    const found = this.#exact.get(key) ?? this.#known.get(key)
    if (found !== undefined || this.#known.has(key)) return found
    const entry = this.#patterns.find((each) => matchesPattern(each.key, key))
    if (this.#known.size >= mostKnown) this.#known.clear()
    this.#known.set(key, entry)
    return entry
  }

  /** As the company calls it: in the locale, in its language, in any; else the key. A pattern's label has `*` for the key. */
  label(key: string, locale: string): string {
    const labels = this.entry(key)?.labels
    const label = labels?.get(locale) ?? labels?.get(locale.split('-')[0] ?? '') ?? labels?.get('')
    return label === undefined || label === '' ? key : label.replaceAll('*', key)
  }

  masks(key: string): boolean {
    const entry = this.entry(key)
    return entry?.mask ?? entry?.type === 'card'
  }

  hides(key: string): boolean {
    return this.entry(key)?.hidden === true
  }

  folds(key: string): boolean {
    return this.entry(key)?.folded === true
  }
}

/** What is known where a company says nothing. */
export const routingOnly: FieldDictionary = new FieldDictionary()

/** The value's group: entries in their order, those without one last, as they came. */
export interface KeyGroup<Item> {
  /** `undefined` for what is in none: it comes first. */
  readonly group: string | undefined
  readonly items: readonly Item[]
}

/** What is to be shown of attributes, by group and order; `folded` apart, and without what is hidden. */
export function arranged<Item extends { readonly key: string }>(
  items: readonly Item[],
  dictionary: FieldDictionary,
): { readonly groups: readonly KeyGroup<Item>[]; readonly folded: readonly Item[] } {
  // Looked up once for each: a record may bring tens of thousands.
  const told = items.map((item) => ({ item, entry: dictionary.entry(item.key) }))
  const shown = told.filter(({ entry }) => entry?.hidden !== true)
  const orderOf = ({ entry }: (typeof told)[number]) => entry?.order ?? Number.MAX_VALUE
  const byGroup = new Map<string | undefined, Item[]>([[undefined, []]])
  const open = shown.filter(({ entry }) => entry?.folded !== true)
  for (const { item, entry } of open.sort((one, other) => orderOf(one) - orderOf(other))) {
    const known = byGroup.get(entry?.group)
    if (known) known.push(item)
    else byGroup.set(entry?.group, [item])
  }
  const groups = [...byGroup].map(([group, each]) => ({ group, items: each }))
  return {
    groups: groups.filter(({ items: each }) => each.length > 0),
    folded: shown.flatMap(({ item, entry }) => (entry?.folded === true ? [item] : [])),
  }
}
