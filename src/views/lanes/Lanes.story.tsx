import { type ReactNode, useState } from 'react'
import { type InteractionOverrides, makeInteraction } from '#mocks/makeInteraction.ts'
import { InteractionIndex } from '#src/explore/interactionIndex.ts'
import { select } from '#src/explore/select.ts'
import { noFilter } from '#src/model/filter.ts'
import { type InteractionId, interactionId, ownerKey } from '#src/model/ids.ts'
import { DAY, HOUR, instant, MINUTE } from '#src/model/instant.ts'
import type { LanesBy } from '#src/model/lanesBy.ts'
import { newestFirst } from '#src/model/sort.ts'
import { clockIn } from '#src/time/clock.ts'
import { Lanes } from './Lanes.tsx'

const clock = clockIn('Europe/Stockholm')
const from = instant(Date.parse('2026-10-23T00:00+02:00'))
const to = instant(from + 30 * DAY + HOUR)
const now = instant(to - 9 * HOUR)
const media = ['call', 'email', 'chat', 'facebook', 'sms', 'workitem']
const names = ['John Smith', 'Kate London', 'محمد فاروق', 'Wolfeschlegelsteinhausenbergerdorff']

/** Evenly over thirty days of work, each of them longer the later its place in `media`. */
const made = (count: number): readonly InteractionOverrides[] =>
  Array.from({ length: count }, (_, place) => {
    const started = from + ((place * 7_919) % count) * ((30 * DAY) / count)
    const name = names[place % names.length]!
    return {
      id: String(place),
      mediaType: media[(place * 5) % media.length]!,
      subject: `Order ${place}`,
      owners: [{ key: ownerKey(name), name, userName: undefined, userId: undefined }],
      contactId: `C${place % 90}`,
      contactName: `Contact ${place % 90}`,
      parentId: place % 9 === 4 ? String(place - 3) : undefined,
      state: place % 40 === 7 ? 'pending' : 'stopped',
      started,
      ended: place % 40 === 7 ? undefined : started + (1 + (place % 50)) * 6 * MINUTE,
    }
  })

const silent: readonly InteractionOverrides[] = [
  { id: '1', mediaType: 'call', started: from + DAY, ended: from + DAY + 5 * HOUR },
  { id: '2', mediaType: 'email', parentId: '1', started: from + 2 * DAY, ended: from + 2.5 * DAY },
  { id: '3', mediaType: 'chat', parentId: '2', started: from + 26 * DAY, state: 'in-process', ended: undefined },
]

interface ShownProps {
  readonly of: readonly InteractionOverrides[]
  readonly loading?: boolean
  readonly empty?: ReactNode
}

function Shown({ of, loading = false, empty }: ShownProps) {
  const [openId, setOpen] = useState<InteractionId | undefined>(interactionId('2'))
  const [by, setBy] = useState<LanesBy>('media')
  const [whole, setWhole] = useState({ from, to })
  const [selection] = useState(() => {
    const index = new InteractionIndex()
    index.put(of.map(makeInteraction))
    return select(index, noFilter, newestFirst, new Float64Array())
  })
  return (
    <div style={{ blockSize: '100vh', container: 'page / inline-size' }}>
      <Lanes
        selection={selection}
        by={by}
        onBy={setBy}
        whole={whole}
        now={now}
        clock={clock}
        zones={{ agent: clock.zone, customerKey: undefined, scope: { kind: 'all' }, index: selection.index }}
        openId={openId}
        onOpen={setOpen}
        onBrush={setWhole}
        loading={loading}
        empty={empty}
        letterKeys
      />
    </div>
  )
}

export function Plain() {
  return <Shown of={made(160)} />
}

export function Silent() {
  return <Shown of={silent} />
}

export function Loading() {
  return <Shown of={[]} loading />
}

export function Empty() {
  return <Shown of={[]} empty={<p>No interactions in this range</p>} />
}

export function TenThousand() {
  return <Shown of={made(10_000)} />
}

export function HundredThousand() {
  return <Shown of={made(100_000)} />
}
