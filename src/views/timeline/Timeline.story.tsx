import { type ReactNode, useMemo, useState } from 'react'
import { type InteractionOverrides, makeInteraction } from '#mocks/makeInteraction.ts'
import { InteractionIndex } from '#src/explore/interactionIndex.ts'
import { select } from '#src/explore/select.ts'
import { threadOrder } from '#src/explore/threads.ts'
import { noFilter } from '#src/model/filter.ts'
import { type InteractionId, interactionId, ownerKey } from '#src/model/ids.ts'
import { HOUR, MINUTE, SECOND } from '#src/model/instant.ts'
import { newestFirst, oldestFirst } from '#src/model/sort.ts'
import { clockIn } from '#src/time/clock.ts'
import { Button } from '#src/ui/Button.tsx'
import { OrderButton } from './OrderButton.tsx'
import { Timeline } from './Timeline.tsx'

const clock = clockIn('Europe/Stockholm')
const at = (stamp: string) => Date.parse(`2026-11-${stamp}+01:00`)
const by = (...names: readonly string[]) =>
  names.map((name) => ({ key: ownerKey(name), name, userName: undefined, userId: undefined }))
const lasting = (started: number, minutes: number, seconds: number) => ({
  started,
  ended: started + minutes * MINUTE + seconds * SECOND,
})

const sample: readonly InteractionOverrides[] = [
  { id: '1', owners: by('John Smith'), contactName: 'Ava Lindqvist', ...lasting(at('13T17:30:49'), 16, 43) },
  {
    id: '2',
    mediaType: 'call',
    direction: 'outbound',
    subject: undefined,
    parentId: '1',
    owners: by('John Smith'),
    ...lasting(at('13T17:05'), 4, 2),
  },
  {
    id: '3',
    mediaType: 'email',
    subject: 'Re: Refund for order 88213',
    state: 'pending',
    parentId: '1',
    owners: by('Kate London'),
    started: at('13T16:48'),
    ended: undefined,
  },
  { id: '4', mediaType: 'sms', subject: 'Delivery reminder', ...lasting(at('13T12:16'), 0, 4) },
  { id: '5', mediaType: 'email', owners: by('Kate London'), ...lasting(at('12T18:46'), 12, 59) },
  {
    id: '6',
    mediaType: 'facebook',
    subject: 'Mention on Facebook',
    owners: by('Mo Farouk'),
    ...lasting(at('12T11:24'), 24, 23),
  },
  {
    id: '7',
    mediaType: 'call',
    subject: 'Password reset',
    owners: by('Ravi Patel'),
    ...lasting(at('03T09:36'), 23, 39),
  },
  {
    id: '8',
    mediaType: 'workitem',
    subject: 'Identity check',
    parentId: '7',
    owners: by('Ines Duarte'),
    ...lasting(at('03T09:10'), 9, 16),
  },
  {
    id: '9',
    mediaType: 'hologram',
    direction: 'unknown',
    subject: `استرداد ${'Donaudampfschifffahrtsgesellschaft'.repeat(6)}`,
    contactName: 'Wolfeschlegelsteinhausenbergerdorff',
    parentId: '8',
    state: 'in-process',
    owners: by('محمد فاروق', 'Kate London', 'John Smith'),
    started: at('03T08:10'),
    ended: undefined,
  },
  { id: '10', mediaType: 'chat', subject: 'Where is my parcel?', parentId: '9', ...lasting(at('03T08:05'), 1, 1) },
  {
    id: '11',
    subject: undefined,
    started: { kind: 'zoneless', sent: '2026-11-03 10:00' },
    ended: undefined,
    state: 'new',
  },
]

const many: readonly InteractionOverrides[] = Array.from({ length: 100_000 }, (_, place) => ({
  ...sample[place % 9],
  id: String(place),
  parentId: place % 9 === 2 ? String(place - 1) : undefined,
  started: Date.UTC(2026, 10, 13) - place * 5 * MINUTE,
  ended: Date.UTC(2026, 10, 13) - place * 5 * MINUTE + HOUR,
}))

function Feed({ of, loading = false, empty, contacts = false }: FeedProps) {
  const [openId, setOpen] = useState<InteractionId | undefined>(interactionId('1'))
  const [isNewestFirst, setNewestFirst] = useState(true)
  const [index] = useState(() => {
    const made = new InteractionIndex()
    made.put(of.map(makeInteraction))
    return made
  })
  const [selection, setSelection] = useState(() => select(index, noFilter, newestFirst, new Float64Array()))
  const entries = useMemo(() => threadOrder(selection, clock), [selection])
  return (
    <div style={{ blockSize: '100vh', display: 'grid', gridTemplateRows: 'auto minmax(0, 1fr)' }}>
      <div>
        <OrderButton
          newestFirst={isNewestFirst}
          onChange={(newest) => {
            setNewestFirst(newest)
            setSelection(select(index, noFilter, newest ? newestFirst : oldestFirst, new Float64Array()))
          }}
        />
        <Button
          onClick={() => {
            index.put([makeInteraction({ id: String(Math.random()), subject: 'New', started: Date.now() })])
            setSelection(select(index, noFilter, isNewestFirst ? newestFirst : oldestFirst, new Float64Array()))
          }}
        >
          Add one
        </Button>
      </div>
      <Timeline
        selection={selection}
        entries={entries}
        clock={clock}
        openId={openId}
        onOpen={setOpen}
        loading={loading}
        empty={empty}
        letterKeys
        showContact={contacts}
      />
    </div>
  )
}

interface FeedProps {
  readonly of: readonly InteractionOverrides[]
  readonly loading?: boolean
  readonly empty?: ReactNode
  readonly contacts?: boolean
}

export function Plain() {
  return <Feed of={sample} />
}

export function WithContacts() {
  return <Feed of={sample} contacts />
}

export function Loading() {
  return <Feed of={[]} loading />
}

export function Empty() {
  return <Feed of={[]} empty={<p>No interactions in this range</p>} />
}

export function HundredThousand() {
  return <Feed of={many} />
}
