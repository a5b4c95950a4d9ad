import type { DataPair, Interaction } from '#src/model/interaction.ts'
import type { Scope } from '#src/model/scope.ts'
import { isZone } from '#src/model/zone.ts'
import type { Zones } from '#src/time/otherClocks.ts'
import { eachLeaf } from './attributeKeys.ts'
import type { InteractionIndex } from './interactionIndex.ts'

/** Where the zones of agent and customers are known from. */
export interface ZoneSource {
  readonly agent: string
  /** Name of the attribute or the key of attached data that holds a customer's zone; missing where nothing does. */
  readonly customerKey: string | undefined
  readonly scope: Scope
  readonly index: InteractionIndex
}

/** Names of zones that were asked about, of which records repeat a few: asking the platform is dear. */
const known = new Map<string, boolean>()
const mostKnown = 1_000

/** `GMT+2` and `+02:00` name an offset, which the customer's clock may have left since: only places are zones. */
const place = /^(?:[A-Za-z][\w+-]*(?:\/[\w+-]+)+|UTC|GMT)$/

function isKnownZone(name: string): boolean {
  const found = known.get(name)
  if (found !== undefined) return found
  if (known.size >= mostKnown) known.clear()
  const is = place.test(name) && isZone(name)
  known.set(name, is)
  return is
}

/**
 * The zone that an interaction has for its customer: the first one under this key, whatever its case, in the attached
 * data, nested data too, else in the attributes. What this browser knows no zone by is passed over.
 */
export function zoneOfCustomer({ userData, attributes }: Interaction, key: string): string | undefined {
  const wanted = key.toLowerCase()
  return zoneIn(userData, wanted) ?? zoneIn(attributes, wanted)
}

function zoneIn(pairs: readonly DataPair[], wanted: string): string | undefined {
  let zone: string | undefined
  eachLeaf(pairs, (key, value) => {
    if (zone !== undefined || value === null || key.length !== wanted.length || key.toLowerCase() !== wanted) return
    const said = value.trim()
    if (isKnownZone(said)) zone = said
  })
  return zone
}

interface PageZone {
  readonly version: number
  readonly key: string
  readonly zone: string | undefined
}

const pageZones = new WeakMap<InteractionIndex, PageZone>()

/** On a customer's page their zone: that of the newest loaded interaction that has one. */
export function zoneOfPage({ customerKey, scope, index }: ZoneSource): string | undefined {
  if (customerKey === undefined || scope.kind !== 'contact') return undefined
  const before = pageZones.get(index)
  if (before?.version === index.version && before.key === customerKey) return before.zone
  let newest = Number.NEGATIVE_INFINITY
  let zone: string | undefined
  for (let row = 0; row < index.size; row++) {
    const started = index.columns.started[row] ?? Number.NaN
    if (zone !== undefined && !(started > newest)) continue
    const own = zoneOfCustomer(index.interactionAt(row), customerKey)
    if (own === undefined) continue
    zone = own
    if (!Number.isNaN(started)) newest = started
  }
  pageZones.set(index, { version: index.version, key: customerKey, zone })
  return zone
}

/** By whose clocks the times of an interaction can be read. On a customer's page it is one zone for all of them. */
export function zonesOf(source: ZoneSource, interaction: Interaction | undefined): Zones {
  const { agent, customerKey } = source
  const own = () => (customerKey && interaction ? zoneOfCustomer(interaction, customerKey) : undefined)
  return { agent, customer: zoneOfPage(source) ?? own() }
}
