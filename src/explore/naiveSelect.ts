import { type Clause, durationBands, type FacetField, type Filter, facetFields } from '#src/model/filter.ts'
import { instantOf, MINUTE } from '#src/model/instant.ts'
import { type DataPair, directions, type Interaction, interactionStates, spanMs } from '#src/model/interaction.ts'
import { mediaFamilies, mediaGroup } from '#src/model/media.ts'
import type { Sort, SortField } from '#src/model/sort.ts'
import { fold, parseWords } from './text.ts'

/**
 * For tests: a selection worked out record by record, as plainly as it can be said.
 *
 * @param seen all that ever arrived, for the names of owners whom no record has any more
 */
export function naiveSelect(
  all: readonly Interaction[],
  filter: Filter,
  sort: Sort,
  boundaries: Float64Array,
  seen = all,
) {
  const passing = (but?: string) => {
    const clauses = filter.filter((clause) => clause.kind === 'words' || clause.field !== but)
    return all.filter((interaction) => clauses.every((clause) => passes(interaction, clause)))
  }
  const groups = [
    ...mediaFamilies,
    ...unique(all.map(groupOf))
      .filter((group) => !isFamily(group))
      .sort(),
  ]
  const unbrushed = passing('started')
  const counts = Array.from(boundaries.slice(1), (end, slot) =>
    groups.map(
      (group) =>
        unbrushed.filter((interaction) => {
          const at = instantOf(interaction.started)
          return at !== undefined && at >= boundaries[slot]! && at < end && groupOf(interaction) === group
        }).length,
    ),
  )
  return {
    ids: passing()
      .sort((a, b) => compare(a, b, sort))
      .map(({ id }) => id),
    total: all.length,
    facets: Object.fromEntries(facetFields.map((field) => [field, facet(all, passing(field), filter, field, seen)])),
    groups,
    counts: counts.flat(),
  }
}

const unique = <Value>(values: readonly Value[]) => [...new Set(values)]
const groupOf = ({ mediaType }: Interaction) => mediaGroup(mediaType)
const isFamily = (group: string) => mediaFamilies.some((family) => family === group)

function passes(interaction: Interaction, clause: Clause): boolean {
  if (clause.kind === 'words') {
    const words = parseWords(clause.text)
    const texts = textsOf(interaction).map(fold)
    return words.length === 0 || words.every((word) => texts.some((text) => text.includes(word))) !== clause.negated
  }
  if (clause.kind === 'anyOf') {
    return valuesOf(interaction, clause.field).some((value) => clause.values.includes(value)) !== clause.negated
  }
  const at = instantOf(interaction.started)
  return (at !== undefined && at >= clause.from && at < clause.to) !== clause.negated
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

function valuesOf(interaction: Interaction, field: FacetField): readonly string[] {
  if (field === 'media') return [groupOf(interaction)]
  if (field === 'duration') return [bandOf(spanMs(interaction))]
  if (field !== 'owner') return [interaction[field]]
  return interaction.owners.length === 0 ? [''] : unique(interaction.owners.map(({ key }) => key))
}

function bandOf(span: number | undefined): string {
  if (span === undefined || span < 0) return 'none'
  return span < MINUTE ? 'under-1m' : span <= 5 * MINUTE ? '1m-5m' : 'over-5m'
}

const order = {
  media: mediaFamilies,
  direction: directions,
  state: interactionStates,
  owner: [],
  duration: durationBands,
}
const always = { media: 6, direction: 3, state: 4, owner: 0, duration: 3 }

function facet(
  all: readonly Interaction[],
  passing: readonly Interaction[],
  filter: Filter,
  field: FacetField,
  seen: readonly Interaction[],
) {
  const ticked = filter.flatMap((clause) => (clause.kind === 'anyOf' && clause.field === field ? clause.values : []))
  const known: readonly string[] = order[field]
  const found = all.flatMap((interaction) => valuesOf(interaction, field))
  const name = (value: string) => seen.flatMap(({ owners }) => owners).find(({ key }) => key === value)?.name
  const place = (value: string) => (known.includes(value) ? known.indexOf(value) : known.length)
  return unique([...known.slice(0, always[field]), ...found, ...ticked])
    .map((value) => ({
      value,
      label: (field === 'owner' && name(value)) || value,
      count: passing.filter((interaction) => valuesOf(interaction, field).includes(value)).length,
    }))
    .sort(
      (a, b) =>
        place(a.value) - place(b.value) ||
        b.count - a.count ||
        ascending(fold(a.label), fold(b.label)) ||
        ascending(a.value, b.value),
    )
}

function ascending(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function compare(a: Interaction, b: Interaction, sort: Sort): number {
  for (const { field, descending } of [...sort, { field: 'started', descending: true } as const]) {
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
