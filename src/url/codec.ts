import { barFields } from '#src/model/field.ts'
import type { Filter } from '#src/model/filter.ts'
import { contactId, interactionId } from '#src/model/ids.ts'
import { lanesBys } from '#src/model/lanesBy.ts'
import { type DateRange, rangePresets, readDate, readInstant } from '#src/model/range.ts'
import { archiveChoices, type Scope } from '#src/model/scope.ts'
import { newestFirst, type Sort, type SortKey, sortFieldOf } from '#src/model/sort.ts'
import { isZone } from '#src/model/zone.ts'
import { readClauses, writeFilter } from './filterParameters.ts'
import { type Parameter, readFragment, readList, writeFragment, writeList } from './parameters.ts'
import { defaultView, detailsTabs, groupings, type ViewState, viewNames } from './viewState.ts'
import { joinWeek } from './weekParameters.ts'

/** The version of links that say none. A form that old readers would misread gets the next number and says `v=`. */
const version = 1

interface ReadAddress {
  readonly view: ViewState
  /** What could not be used, as it stands in the address: `tz=Mars/Phobos`. The rest applies all the same. */
  readonly problems: readonly string[]
}

/** The view that a fragment asks for. Never throws: links are typed, cut and pasted by people and made by other programs. */
export function readAddress(fragment: string): ReadAddress {
  const { path, parameters } = readFragment(fragment)
  const problems: string[] = []
  const read = <Value>(name: string, meaning: (text: string) => Value | undefined): Value | undefined => {
    const text = parameters.find((each) => each.name === name)?.value ?? ''
    if (text === '') return undefined
    const value = meaning(text)
    if (value === undefined) problems.push(`${name}=${text}`)
    return value
  }

  read('v', (text) => (Number(text) === version ? version : undefined))
  const scope = readScope(path)
  if (!scope) problems.push(`/${path.join('/')}`)
  const view: ViewState = {
    scope: scope ?? defaultView.scope,
    range: readRange(read) ?? defaultView.range,
    filter: readFilter(parameters, problems),
    sort: read('sort', readSort) ?? defaultView.sort,
    view: read('view', oneOf(viewNames)) ?? defaultView.view,
    lanesBy: read('by', oneOf(lanesBys)) ?? defaultView.lanesBy,
    group: read('group', oneOf(groupings)),
    openId: read('id', interactionId),
    tab: read('tab', oneOf(detailsTabs)) ?? defaultView.tab,
    line: read('line', readLine),
    timeZone: read('tz', (text) => (isZone(text) ? text : undefined)),
    bars: read('bars', oneOf(barFields)) ?? defaultView.bars,
    archive: read('source', oneOf(archiveChoices)) ?? defaultView.archive,
  }
  return { view, problems }
}

/** The shortest fragment that `readAddress` reads as this view; the same view always gives the same text. */
export function writeAddress(view: ViewState): string {
  const { range, sort } = view
  const parameters: Parameter[] = []
  const add = (name: string, value: string | undefined, unsaid?: string) => {
    if (value !== undefined && value !== '' && value !== unsaid) parameters.push({ name, value })
  }
  if (range.kind === 'preset') add('last', range.preset, '30d')
  else {
    add('from', range.from)
    add('to', range.to)
  }
  parameters.push(...writeFilter(view.filter))
  add('sort', writeSort(sort), writeSort(newestFirst))
  add('view', view.view, defaultView.view)
  add('by', view.lanesBy, defaultView.lanesBy)
  add('group', view.group)
  add('id', view.openId)
  add('tab', view.tab, defaultView.tab)
  add('line', view.line?.toString())
  add('tz', view.timeZone)
  add('bars', view.bars, defaultView.bars)
  add('source', view.archive, defaultView.archive)
  return writeFragment({ path: scopePath(view.scope), parameters })
}

function readScope([room = '', id = '', ...rest]: readonly string[]): Scope | undefined {
  if (rest.length > 0) return undefined
  if ((room === '' || room === 'interactions') && id === '') return { kind: 'all' }
  if (room === 'contacts' && id !== '') return { kind: 'contact', contactId: contactId(id) }
  if (room === 'agents' && id !== '') return { kind: 'agent', userId: id }
  return undefined
}

function scopePath(scope: Scope): readonly string[] {
  if (scope.kind === 'contact') return ['contacts', scope.contactId]
  return scope.kind === 'agent' ? ['agents', scope.userId] : ['interactions']
}

type Read = <Value>(name: string, meaning: (text: string) => Value | undefined) => Value | undefined

function readRange(read: Read): DateRange | undefined {
  const from = read('from', readEnd)
  const to = read('to', readEnd)
  const preset = read('last', oneOf(rangePresets))
  if (from !== undefined || to !== undefined) return { kind: 'custom', from: from ?? '', to: to ?? '' }
  return preset && { kind: 'preset', preset }
}

function readEnd(text: string): string | undefined {
  // The `+` of an offset written by hand has been read as a space.
  const end = text.replace(' ', '+')
  return readDate(end) || readInstant(end) !== undefined ? end : undefined
}

function readFilter(parameters: readonly Parameter[], problems: string[]): Filter {
  const read = parameters.flatMap((parameter) => {
    const { clauses, unknown } = readClauses(parameter)
    problems.push(...unknown.map((value) => `${parameter.name}=${value}`))
    return clauses
  })
  return joinWeek(read)
}

/** A place from 1. */
function readLine(text: string): number | undefined {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined
}

function readSort(text: string): Sort | undefined {
  const keys: SortKey[] = []
  for (const word of readList(text)) {
    const descending = word.startsWith('-')
    const field = sortFieldOf(descending ? word.slice(1) : word)
    if (field && keys.every((key) => key.field !== field)) keys.push({ field, descending })
  }
  const [first, second] = keys
  if (!first) return undefined
  return second ? [first, second] : [first]
}

function writeSort(sort: Sort): string {
  return sort.map(({ field, descending }) => (descending ? '-' : '') + writeList([field])).join(',')
}

function oneOf<Name extends string>(names: readonly Name[]): (text: string) => Name | undefined {
  return (text) => names.find((name) => name === text)
}
