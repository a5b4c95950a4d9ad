import { type ReactNode, useMemo, useRef, useState } from 'react'
import { makeInteraction, stampAt } from '#mocks/makeInteraction.ts'
import { groupByDay } from '#src/explore/days.ts'
import { InteractionIndex } from '#src/explore/interactionIndex.ts'
import { select } from '#src/explore/select.ts'
import { threadsOf } from '#src/explore/threadIndex.ts'
import { noFilter } from '#src/model/filter.ts'
import { type InteractionId, ownerKey } from '#src/model/ids.ts'
import { DAY, MINUTE, SECOND } from '#src/model/instant.ts'
import type { Interaction, Owner } from '#src/model/interaction.ts'
import { newestFirst, type Sort } from '#src/model/sort.ts'
import { clockIn } from '#src/time/clock.ts'
import { Button } from '#src/ui/Button.tsx'
import { ColumnsButton } from './ColumnsButton.tsx'
import { defaultColumns } from './columnPreferences.ts'
import { GroupedTable } from './GroupedTable.tsx'
import { type Density, InteractionTable, type InteractionTableHandle } from './InteractionTable.tsx'

// Text in both directions, longer than its column, and none at all.
const subjects = [
  'Warranty claim',
  'Refund for order 88213',
  'Callback requested',
  'Cancel subscription',
  'Password reset',
  'Change of address',
  'Invoice 2231 is wrong',
  'Upgrade to Gold',
  'Feedback on visit',
  'Where is my parcel?',
  'Double charge in October',
  'Re: AW: Re: Your complaint about the delivery of the 14th, which came on the 19th, and of the wrong size, as written before',
  'طلب استرداد المبلغ رقم 88213',
]
const contacts = [
  'Ava Lindqvist',
  'Noor Haddad',
  'Tomás Oliveira',
  'Wei Zhang',
  'שרה כהן',
  'Maximiliane Freifrau von Hohenstein-Wartberg',
]
const media = ['email', 'chat', 'call', 'workitem', 'facebook', 'sms', 'chat', 'email', 'hologram']
const states = [
  'stopped',
  'stopped',
  'stopped',
  'pending',
  'stopped',
  'in-process',
  'stopped',
  'new',
  'unknown',
] as const
const owners: readonly Owner[] = ['Ravi Patel', 'John Smith', 'Kate London', 'Ines Duarte', 'Mo Farouk'].map(
  (name) => ({
    key: ownerKey(name),
    name,
    userName: undefined,
    userId: undefined,
  }),
)

/** Believable rows for stories, newest first, the same every time; some of them odd. */
function storyRows(count: number, newest: number): readonly Interaction[] {
  let seed = 7
  const random = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return seed / 2 ** 32
  }
  function pick<T>(values: readonly T[], fallback: T): T {
    return values[Math.floor(random() * values.length)] ?? fallback
  }
  const step = Math.min(8 * MINUTE, (85 * DAY) / count)
  let at = newest
  return Array.from({ length: count }, (_, row) => {
    at -= Math.ceil(random() * 2 * step)
    const id = `0000Sa${String(row).padStart(10, '0')}`
    const owner = pick(owners, owners[0]!)
    const others = random() < 0.04 ? [pick(owners, owner)] : []
    const length = Math.round(Math.exp(random() * 6.5) * 20) * SECOND
    return makeInteraction({
      id,
      mediaType: pick(media, 'chat'),
      state: pick(states, 'stopped'),
      subject: random() < 0.03 ? undefined : pick(subjects, ''),
      contactName: random() < 0.05 ? undefined : pick(contacts, ''),
      owners: random() < 0.06 ? [] : [owner, ...others],
      parentId: random() < 0.12 ? '0000Sa0000000000' : undefined,
      phoneNumber: random() < 0.3 ? '+46 70 123 45 67' : undefined,
      comment: random() < 0.2 ? 'Will call back once the refund is booked' : undefined,
      started: random() < 0.004 ? { kind: 'zoneless', sent: '2026-11-13 18:35:59' } : stampAt(at),
      ended: random() < 0.05 ? undefined : random() < 0.01 ? at - 5 * SECOND : at + length,
    })
  })
}

const clock = clockIn('Europe/Stockholm')
const noSlots = new Float64Array()
const noKeys: readonly string[] = []
const noGhosts = { asked: new Map(), onFetch: () => undefined }
const newest = Date.UTC(2026, 10, 13, 17, 40)

interface DeskProps {
  /** Rows there at first; `more` gives the rest. */
  readonly count: number
  readonly total?: number
  readonly loading?: boolean
  readonly empty?: ReactNode
  readonly grouped?: boolean
}

/** The table as the page holds it. */
function Desk({ count, total = count, loading = false, empty, grouped = false }: DeskProps) {
  const [rows] = useState(() => storyRows(total, newest))
  const [index] = useState(() => {
    const made = new InteractionIndex()
    // The newest are held back, so that what comes later comes above.
    made.put(rows.slice(total - count))
    return made
  })
  const [sort, setSort] = useState<Sort>(newestFirst)
  const [selection, setSelection] = useState(() => select(index, noFilter, newestFirst, noSlots))
  const [columns, setColumns] = useState(defaultColumns)
  const [density, setDensity] = useState<Density>('comfortable')
  const [openId, setOpenId] = useState<InteractionId>()
  const table = useRef<InteractionTableHandle>(null)
  const days = useMemo(() => (sort[0].field === 'started' ? groupByDay(selection, clock) : []), [sort, selection])

  const shared = {
    ref: table,
    selection,
    sort,
    onSort: (next: Sort) => {
      setSort(next)
      setSelection(select(index, noFilter, next, noSlots))
    },
    clock,
    openId,
    onOpen: setOpenId,
    columns,
    onColumns: setColumns,
    density,
    loading,
    empty,
    letterKeys: true,
  }

  return (
    <div
      style={{
        display: 'grid',
        gridTemplateRows: 'auto 1fr',
        blockSize: '100vh',
        containerName: 'page',
        containerType: 'inline-size',
      }}
    >
      <div style={{ display: 'flex', justifyContent: 'end', gap: '4px', padding: '6px 12px' }}>
        <Button look="quiet" onClick={() => setDensity(density === 'compact' ? 'comfortable' : 'compact')}>
          Density
        </Button>
        {total > count && (
          <Button
            look="quiet"
            onClick={() => {
              index.put(rows.slice(0, total - count))
              setSelection(select(index, noFilter, sort, noSlots))
            }}
          >
            More
          </Button>
        )}
        <Button
          look="quiet"
          onClick={() => {
            setOpenId(undefined)
            if (openId) table.current?.focusRow(openId)
          }}
        >
          Close
        </Button>
        <ColumnsButton
          found={() => new Map([['attr.Order', 60]])}
          total={100}
          columns={columns}
          onColumns={setColumns}
        />
      </div>
      {grouped ? (
        <GroupedTable {...shared} threads={threadsOf(index, noKeys)} ghosts={noGhosts} />
      ) : (
        <InteractionTable {...shared} days={days} />
      )}
    </div>
  )
}

export function Plain() {
  return <Desk count={600} />
}

export function Grouped() {
  return <Desk count={600} grouped />
}

export function Many() {
  return <Desk count={100_000} />
}

/** "More" brings rows above what is read. */
export function Growing() {
  return <Desk count={400} total={800} />
}

export function Loading() {
  return <Desk count={0} loading />
}

export function Empty() {
  return (
    <Desk count={0} empty={<p style={{ padding: '48px', textAlign: 'center' }}>No interactions in these dates.</p>} />
  )
}

export function RightToLeft() {
  return (
    <div dir="rtl">
      <Desk count={200} />
    </div>
  )
}
