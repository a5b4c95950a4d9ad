import {
  type AttributeField,
  type BarField,
  type FacetField,
  fixedFacetFields,
  isAttributeField,
} from '#src/model/field.ts'
import { type Clause, durationBands, type Filter } from '#src/model/filter.ts'
import { flags } from '#src/model/flag.ts'
import { DAY, type Instant, instantOf, MINUTE, SECOND } from '#src/model/instant.ts'
import { type DataPair, directions, type Interaction, interactionStates, spanMs } from '#src/model/interaction.ts'
import { mediaFamilies, mediaGroup } from '#src/model/media.ts'
import type { Sort, SortField, SortKey } from '#src/model/sort.ts'
import type { SelectionExtras } from './select.ts'
import { otherOwners } from './selection.ts'
import { fold, parseWords } from './text.ts'

/** What a plain selection knows beside the record that it looks at. */
interface Known {
  readonly all: readonly Interaction[]
  readonly asOf: Instant
  readonly zone: string
}

interface NaiveExtras extends SelectionExtras {
  readonly asOf: Instant
  /** All that ever arrived, for the names of owners whom no record has any more. */
  readonly seen?: readonly Interaction[]
}

/** For tests: a selection worked out record by record, as plainly as it can be said. */
export function naiveSelect(
  all: readonly Interaction[],
  filter: Filter,
  sort: Sort,
  boundaries: Float64Array,
  { attributes = [], asOf, seen = all, by = 'media', clock }: NaiveExtras,
) {
  const known: Known = { all, asOf, zone: clock?.zone ?? 'UTC' }
  const passing = (but?: string) => {
    const clauses = filter.filter((clause) => groupName(clause) !== but)
    return all.filter((interaction) => clauses.every((clause) => passes(interaction, clause, known)))
  }
  const groups = barGroups(all, by, seen)
  const partOf = (interaction: Interaction) => {
    const [first = ''] = valuesOf(interaction, by, known)
    return groups.includes(first) ? first : otherOwners
  }
  const unbrushed = passing('started')
  const counts = Array.from(boundaries.slice(1), (end, slot) =>
    groups.map(
      (group) =>
        unbrushed.filter((interaction) => {
          const at = instantOf(interaction.started)
          return at !== undefined && at >= boundaries[slot]! && at < end && partOf(interaction) === group
        }).length,
    ),
  )
  const fields: readonly FacetField[] = [...fixedFacetFields, ...attributes]
  return {
    ids: passing()
      .sort((a, b) => compare(a, b, sort))
      .map(({ id }) => id),
    total: all.length,
    facets: Object.fromEntries(fields.map((field) => [field, facet(known, passing(field), filter, field, seen)])),
    groups,
    counts: counts.flat(),
  }
}

/** What the bars are made of. */
function barGroups(all: readonly Interaction[], by: BarField, seen: readonly Interaction[]): readonly string[] {
  if (by === 'state') return interactionStates
  if (by === 'direction') return directions
  if (by === 'media') {
    const others = unique(all.map(groupOf)).filter((group) => !isFamily(group))
    return [...mediaFamilies, ...others.sort()]
  }
  const firsts = all.flatMap(({ owners }) => owners[0]?.key ?? [])
  const count = (key: string) => firsts.filter((each) => each === key).length
  const name = (key: string) => fold(nameIn(seen, key) ?? key)
  const busiest = unique(firsts).sort((a, b) => count(b) - count(a) || ascending(name(a), name(b)) || ascending(a, b))
  return [...busiest.slice(0, 6), '', otherOwners]
}

/** As last seen. */
function nameIn(seen: readonly Interaction[], key: string): string | undefined {
  return seen.flatMap(({ owners }) => owners).findLast((owner) => owner.key === key)?.name
}

/** Clauses of one name are left out together where that facet, or the overview, counts. */
function groupName(clause: Clause): string {
  if (clause.kind === 'lasts') return 'duration'
  return clause.kind === 'anyOf' || clause.kind === 'between' ? clause.field : clause.kind
}

const unique = <Value>(values: readonly Value[]) => [...new Set(values)]
const groupOf = ({ mediaType }: Interaction) => mediaGroup(mediaType)
const isFamily = (group: string) => mediaFamilies.some((family) => family === group)

function passes(interaction: Interaction, clause: Clause, known: Known): boolean {
  const holds = meets(interaction, clause, known)
  return holds === undefined || holds !== clause.negated
}

/** `undefined` for a clause that asks for nothing. */
function meets(interaction: Interaction, clause: Clause, known: Known): boolean | undefined {
  switch (clause.kind) {
    case 'words': {
      const words = parseWords(clause.text)
      const texts = textsOf(interaction).map(fold)
      return words.length === 0 ? undefined : words.every((word) => texts.some((text) => text.includes(word)))
    }
    case 'anyOf':
      return valuesOf(interaction, clause.field, known).some((value) => clause.values.includes(value))
    case 'holds': {
      const texts = clause.texts.map((text) => fold(text).trim()).filter((text) => text !== '')
      if (texts.length === 0) return undefined
      return fieldTexts(interaction, clause.field).some((own) => texts.some((text) => fold(own).includes(text)))
    }
    case 'between': {
      const at = instantOf(interaction.started)
      return at !== undefined && at >= clause.from && at < clause.to
    }
    case 'week': {
      const at = instantOf(interaction.started)
      if (clause.days.length === 0 && clause.hours.length === 0) return undefined
      if (at === undefined) return false
      const [day, hour] = weekPlace(at, known.zone)
      const isDay = clause.days.length === 0 || clause.days.includes(day)
      return isDay && (clause.hours.length === 0 || clause.hours.includes(hour))
    }
    case 'lasts': {
      const span = spanMs(interaction)
      return span !== undefined && clause.ranges.some(({ from, to }) => span >= from && span <= to)
    }
    case 'has':
      return has(interaction, clause.field, known)
    case 'is':
      return is(interaction, clause.trait, known)
    case 'days':
    case 'unread':
      return undefined
  }
}

/** The day, 1 for Monday, and the hour that a clock on the wall shows. */
export function weekPlace(at: number, zone: string): readonly [day: number, hour: number] {
  const format = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    weekday: 'short',
    hour: 'numeric',
    hourCycle: 'h23',
  })
  const parts = format.formatToParts(at)
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''
  return [['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(part('weekday')) + 1, Number(part('hour'))]
}

function fieldTexts(interaction: Interaction, field: Extract<Clause, { kind: 'holds' }>['field']): readonly string[] {
  const { contactName, contactId, phoneNumber, parentId, threadId } = interaction
  const texts = {
    contact: [contactName, contactId],
    phone: [phoneNumber, phoneNumber?.replace(/\D/g, '')],
    parent: [parentId],
    thread: [threadId],
    id: [interaction.id],
    subject: [interaction.subject],
    comment: [interaction.comment],
  }[field]
  return texts.flatMap((text) => text ?? [])
}

function has(interaction: Interaction, field: Extract<Clause, { kind: 'has' }>['field'], known: Known): boolean {
  if (isAttributeField(field)) return !valuesOf(interaction, field, known).includes('')
  if (field === 'owner') return interaction.owners.length > 0
  if (field === 'ended') return interaction.ended !== undefined
  return fieldTexts(interaction, field).some((text) => text !== '') || (field === 'contact' && !!interaction.contactId)
}

function is(interaction: Interaction, trait: Extract<Clause, { kind: 'is' }>['trait'], known: Known): boolean {
  const { contactId, subject, state, started } = interaction
  if (trait === 'open') return state !== 'stopped'
  if (trait === 'closed') return state === 'stopped'
  if (trait === 'reply') return interaction.parentId !== undefined
  if (trait === 'flagged') return flagsIn(interaction, known).length > 0
  const at = instantOf(started)
  return known.all.some((other) => {
    const before = instantOf(other.started)
    if (at === undefined || before === undefined || !contactId || !subject || !other.subject) return false
    const isSame = other.contactId === contactId && fold(other.subject) === fold(subject)
    return isSame && before < at && at - before <= 7 * DAY
  })
}

function flagsIn(interaction: Interaction, { all, asOf }: Known): readonly string[] {
  const { state, started, ended, talkMs, parentId, mediaType } = interaction
  const [at, span] = [instantOf(started), spanMs(interaction)]
  const has: Readonly<Record<string, boolean>> = {
    'ends-before-start': (span ?? 0) < 0,
    'talk-differs': talkMs !== undefined && span !== undefined && Math.abs(talkMs - span) >= SECOND,
    'stopped-without-end': state === 'stopped' && !ended,
    'long-pending': state === 'pending' && at !== undefined && asOf - at >= 60 * DAY,
    'parent-missing': parentId !== undefined && !all.some(({ id }) => id === parentId),
    'unknown-media': !isFamily(mediaGroup(mediaType)),
    'no-start': at === undefined,
  }
  return flags.filter((flag) => has[flag])
}

function textsOf(interaction: Interaction): readonly string[] {
  const { id, subject, comment, contactName, contactId, owners, phoneNumber, attributes, userData } = interaction
  const leaves = (pairs: readonly DataPair[]): readonly (string | null)[] =>
    pairs.flatMap(({ value }) => (typeof value === 'object' && value ? leaves(value) : [value]))
  return [
    ...[id, subject, comment, contactName, contactId, phoneNumber, phoneNumber?.replace(/\D/g, '')],
    ...owners.flatMap(({ name, userName }) => [name, userName]),
    ...leaves(attributes),
    ...leaves(userData),
  ].filter((text) => typeof text === 'string')
}

function valuesOf(interaction: Interaction, field: FacetField, known: Known): readonly string[] {
  if (isAttributeField(field)) return attributeValues(interaction, field)
  if (field === 'media') return [groupOf(interaction)]
  if (field === 'duration') return [bandOf(spanMs(interaction))]
  if (field === 'flag') return flagsIn(interaction, known)
  if (field !== 'owner') return [interaction[field]]
  return interaction.owners.length === 0 ? [''] : unique(interaction.owners.map(({ key }) => key))
}

function attributeValues(interaction: Interaction, field: AttributeField): readonly string[] {
  const [place = '', ...key] = field.split('.')
  const found = (pairs: readonly DataPair[]): readonly (string | null)[] =>
    pairs.flatMap((pair) =>
      typeof pair.value === 'object' && pair.value ? found(pair.value) : pair.key === key.join('.') ? pair.value : [],
    )
  const values = unique(found(place === 'attr' ? interaction.attributes : interaction.userData)).filter(
    (value) => !!value,
  )
  return values.length === 0 ? [''] : values.filter((value) => value !== null)
}

function bandOf(span: number | undefined): string {
  if (span === undefined || span < 0) return 'none'
  return span < MINUTE ? 'under-1m' : span <= 5 * MINUTE ? '1m-5m' : 'over-5m'
}

const order: ReadonlyMap<FacetField, readonly string[]> = new Map<FacetField, readonly string[]>([
  ['media', mediaFamilies],
  ['direction', directions],
  ['state', interactionStates],
  ['duration', durationBands],
  ['flag', flags],
])
const always: ReadonlyMap<FacetField, number> = new Map([
  ['media', 6],
  ['direction', 3],
  ['state', 4],
  ['duration', 3],
])

function facet(
  known: Known,
  passing: readonly Interaction[],
  filter: Filter,
  field: FacetField,
  seen: readonly Interaction[],
) {
  const ticked = filter.flatMap((clause) => (clause.kind === 'anyOf' && clause.field === field ? clause.values : []))
  const fixed = order.get(field) ?? []
  const found = known.all.flatMap((interaction) => valuesOf(interaction, field, known))
  const name = (value: string) => seen.flatMap(({ owners }) => owners).find(({ key }) => key === value)?.name
  const place = (value: string) => (fixed.includes(value) ? fixed.indexOf(value) : fixed.length)
  const having = (among: readonly Interaction[], value: string) =>
    among.filter((interaction) => valuesOf(interaction, field, known).includes(value)).length
  const values = unique([...fixed.slice(0, always.get(field) ?? 0), ...found, ...ticked])
    .map((value) => ({
      value,
      label: (field === 'owner' && name(value)) || value,
      count: having(passing, value),
      loaded: having(known.all, value),
    }))
    .sort(
      (a, b) =>
        place(a.value) - place(b.value) ||
        b.count - a.count ||
        ascending(fold(a.label), fold(b.label)) ||
        ascending(a.value, b.value),
    )
  const present = known.all.filter((interaction) => valuesOf(interaction, field, known).some((value) => value !== ''))
  return { values, distinct: values.length, present: present.length }
}

function ascending(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0
}

const lastKey: SortKey = { field: 'started', descending: true }

function compare(a: Interaction, b: Interaction, sort: readonly SortKey[]): number {
  for (const { field, descending } of [...sort, lastKey]) {
    const [keyOfA, keyOfB] = [keyOf(a, field), keyOf(b, field)]
    if (keyOfA === undefined || keyOfB === undefined) {
      if (keyOfA !== keyOfB) return keyOfA === undefined ? 1 : -1
    } else if (keyOfA !== keyOfB) return ascending(keyOfA, keyOfB) * (descending ? -1 : 1)
  }
  return ascending(a.id, b.id)
}

function keyOf(interaction: Interaction, field: SortField): string | number | undefined {
  const place = (value: string, values: readonly string[]) =>
    values.includes(value) ? values.indexOf(value) : undefined
  const folded = (text: string | undefined) => (text ? fold(text) : undefined)
  if (isAttributeField(field)) return attributeSortKey(attributeValues(interaction, field))
  switch (field) {
    case 'started':
      return instantOf(interaction.started)
    case 'ended':
      return instantOf(interaction.ended)
    case 'duration':
      return spanMs(interaction)
    case 'media': {
      const { mediaType } = interaction
      const family = place(mediaGroup(mediaType), mediaFamilies) ?? mediaFamilies.length
      return mediaType === '' ? undefined : `${family} ${mediaType}`
    }
    case 'state':
      return place(interaction.state, ['new', 'in-process', 'pending', 'stopped'])
    case 'direction':
      return place(interaction.direction, ['inbound', 'outbound', 'internal', 'consult'])
    case 'contact':
      return folded(interaction.contactName || interaction.contactId)
    case 'owner':
      return folded(interaction.owners[0]?.name)
    case 'phone':
      return folded(interaction.phoneNumber)
    case 'parent':
      return folded(interaction.parentId)
    default:
      return folded(interaction[field])
  }
}

/** Numbers before texts: padded, they are in the order of their size. */
function attributeSortKey(values: readonly string[]): string | undefined {
  const key = values.join('\u0000')
  if (key === '') return undefined
  const isNumber = /^\d{1,15}$/.test(key)
  return isNumber ? `0${key.padStart(20, '0')} ${key}` : `1${fold(key)}\u0000\u0000${key}`
}
