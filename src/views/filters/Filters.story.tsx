import { useState } from 'react'
import type { Facet } from '#src/explore/selection.ts'
import type { AttributeField, FacetField } from '#src/model/field.ts'
import { type Filter, noFilter, withValues } from '#src/model/filter.ts'
import { Filters } from './Filters.tsx'

interface Counted {
  readonly value: string
  readonly label: string
  readonly count: number
}

const counted = (counts: Readonly<Record<string, number>>): readonly Counted[] =>
  Object.entries(counts).map(([value, count]) => ({ value, label: value, count }))

const givenNames = ['John', 'Kate', 'Mo', 'Ines', 'Ravi', 'Åsa', 'Zoë', 'Björn', 'Chloé', 'Noa', 'Émile']
const familyNames = ['Smith', 'London', 'Farouk', 'Duarte']
const owners: readonly Counted[] = Array.from({ length: 44 }, (_, at) => ({
  value: `owner-${at}`,
  label: `${givenNames[at % givenNames.length]} ${familyNames[at % familyNames.length]}`,
  count: Math.round(1_284 / (1 + at * 0.16)),
}))

const facets: ReadonlyMap<FacetField, readonly Counted[]> = new Map([
  ['media', counted({ call: 4120, email: 3377, chat: 2940, social: 1102, sms: 655, workitem: 212 })],
  ['direction', counted({ inbound: 9811, outbound: 2301, internal: 294 })],
  ['state', counted({ stopped: 11870, pending: 402, 'in-process': 96, new: 38 })],
  ['owner', owners],
  ['duration', counted({ 'under-1m': 2018, '1m-5m': 5530, 'over-5m': 4858 })],
])

const ticked = withValues(withValues(noFilter, 'media', ['email', 'chat']), 'owner', ['owner-0', 'owner-9'])

/** As the index would have them, were there twice as many loaded as pass. */
function facetsOf(shown: typeof facets): ReadonlyMap<FacetField, Facet> {
  return new Map(
    Array.from(shown, ([field, counts]) => {
      const values = counts.map((each) => ({ ...each, loaded: 2 * each.count }))
      return [field, { values, distinct: values.length, present: 1_000, find: () => ({ values, left: 0 }) }]
    }),
  )
}

const found = () =>
  new Map<AttributeField, number>([
    ['attr.CustomerSegment', 11_870],
    ['attr.OrderNumber', 7_443],
    ['data.OrderNumber', 7_440],
    ['data.ServiceType', 12_406],
    ['data.RTargetAgentSelected', 12_000],
    ['data.DispositionCode.Key', 40],
  ])

const segments = counted({ Gold: 4_120, Silver: 3_377, Bronze: 2_940, '': 1_969 })
const services = counted(
  Object.fromEntries(Array.from({ length: 31 }, (_, at) => [`Service ${at + 1}`, 1_000 - at * 30])),
)
const attributes = new Map<FacetField, readonly Counted[]>([
  ...facets,
  ['flag', counted({ 'ends-before-start': 3, 'long-pending': 41 })],
  ['attr.CustomerSegment', segments],
  ['data.ServiceType', services],
  ['attr.OrderNumber', counted({ '': 4_963, '88213': 3, '2231': 1 })],
  ['data.OrderNumber', counted({ '88213': 3 })],
])

interface StageProps {
  readonly shown?: typeof facets
  readonly first?: Filter
  readonly loading?: boolean
  readonly partial?: boolean
  readonly added?: readonly AttributeField[]
}

function Stage({ shown = facets, first = noFilter, loading = false, partial = false, added = [] }: StageProps) {
  const [filter, setFilter] = useState(first)
  const [chosen, setChosen] = useState(added)
  return (
    <div style={{ containerType: 'inline-size', containerName: 'page' }}>
      <div style={{ maxInlineSize: 208 }}>
        <Filters
          facets={facetsOf(shown)}
          filter={filter}
          onFilter={setFilter}
          total={12_406}
          attributes={chosen}
          onAttributes={setChosen}
          found={found}
          growing={false}
          loading={loading}
          counted={!loading}
          partial={partial}
        />
      </div>
    </div>
  )
}

const still = {
  total: 12_406,
  attributes: [],
  onAttributes: () => {},
  found,
  growing: false,
  loading: false,
  counted: true,
}

export const Plain = () => <Stage />

export const Ticked = () => <Stage first={ticked} partial />

export const Excluded = () => (
  <Stage first={withValues(withValues(noFilter, 'media', ['chat', 'call'], true), 'owner', ['owner-1'], true)} />
)

export const Attributes = () => (
  <Stage
    shown={attributes}
    added={['attr.CustomerSegment', 'data.ServiceType', 'attr.OrderNumber', 'data.OrderNumber']}
    first={withValues(noFilter, 'attr.CustomerSegment', ['Gold'])}
  />
)

export const Zeros = () => (
  <Stage
    shown={new Map([...facets, ['media', counted({ call: 0, email: 12, chat: 0, constructor: 0, hologram: 1 })]])}
    first={withValues(noFilter, 'media', ['chat', 'pigeon'])}
  />
)

export const Names = () => (
  <Stage
    shown={
      new Map([
        ...facets,
        [
          'owner',
          [
            { value: 'a', label: 'Wolfeschlegelsteinhausenbergerdorff Adolph Blaine Charles David', count: 12_340 },
            { value: 'b', label: 'ליאור כהן', count: 77 },
            { value: '', label: '', count: 12 },
          ],
        ],
      ])
    }
  />
)

export const ManyOwners = () => (
  <Stage
    shown={
      new Map([
        ...facets,
        [
          'owner',
          Array.from({ length: 2_000 }, (_, at) => ({
            value: `${at}`,
            label: `Agent ${String(at).padStart(4, '0')}`,
            count: 2_000 - at,
          })),
        ],
      ])
    }
  />
)

/** Ticking takes from the other counts, and their order must hold. */
export const CountsChange = () => {
  const [filter, setFilter] = useState<Filter>(noFilter)
  const shuffled = filter.length === 0 ? facets : new Map([...facets, ['owner', owners.toReversed()] as const])
  return <Filters facets={facetsOf(shuffled)} filter={filter} onFilter={setFilter} {...still} partial={false} />
}

export const Loading = () => <Stage shown={new Map([...facets, ['owner', []]])} loading />

export const Nothing = () => <Stage shown={new Map()} />

export const Wide = () => <Filters facets={facetsOf(facets)} filter={ticked} onFilter={() => {}} {...still} partial />

export const RightToLeft = () => (
  <div dir="rtl">
    <Stage first={ticked} />
  </div>
)
