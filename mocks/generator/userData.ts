import type { Happening } from './cases.ts'
import type { Random } from './random.ts'
import type { WireMap, WirePair } from './wire.ts'

type Entry = readonly [key: string, value: string | readonly Entry[]]

/** Attached data as the desktops and the routing write it: flat keys and lists within. */
export function attachedData(happening: Happening, random: Random): WireMap | readonly WirePair[] {
  const entries = entriesOf(happening, random)
  // Rows that came through v3 keep its form: an ordered list.
  return random.chance(0.06) ? asPairs(entries) : asMap(entries)
}

function entriesOf(happening: Happening, random: Random): readonly Entry[] {
  const { customer, agent, topic, mediaType, state, reference } = happening
  const entries: Entry[] = []
  const work: Entry[] = []
  if (state === 'Stopped' && agent) work.push(['DispositionCode.Key', random.pick(topic.dispositions)])
  work.push(['FrameColor', random.pick(['#FFBA00', '#4AC764', '#F05F36', '#6A51E1'])])
  if (random.chance(0.2))
    work.push([
      'Origination',
      [
        ['Page', '/help/contact'],
        ['Campaign', random.pick(['autumn', 'none'])],
      ],
    ])
  entries.push(['IWAttachedData', work], ['ServiceType', topic.service])
  if (mediaType === 'call') {
    entries.push(['IVR_Path', ['main', topic.service.toLowerCase(), topic.reference ?? 'other'].join(' › ')])
    entries.push(['GSYS_IVR', '1'])
  }
  if (agent) entries.push(['RTargetAgentSelected', agent.owner.userName])
  entries.push(['RTargetObjectSelected', `VQ_${topic.service}_${happening.typeId}`])
  if (customer) {
    entries.push(['FirstName', customer.firstName], ['LastName', customer.lastName])
    if (mediaType === 'email' || random.chance(0.3)) entries.push(['EmailAddress', customer.emailAddress])
    if (mediaType === 'call' || mediaType === 'smssession') entries.push(['PhoneNumber', customer.phoneNumber])
  }
  if (happening.thread) entries.push(['CaseId', `CASE-${String(happening.thread.count).padStart(6, '0')}`])
  if (topic.reference === 'order') entries.push(['OrderNumber', reference])
  return entries
}

function asMap(entries: readonly Entry[]): WireMap {
  const map: Record<string, string | WireMap> = {}
  for (const [key, value] of entries) map[key] = typeof value === 'string' ? value : asMap(value)
  return map
}

function asPairs(entries: readonly Entry[]): readonly WirePair[] {
  return entries.map(([key, value]) => {
    if (typeof value === 'string') return { key, type: /^\d{1,6}$/.test(value) ? 'int' : 'str', value }
    return { key, type: 'kvlist', value: asPairs(value) }
  })
}
