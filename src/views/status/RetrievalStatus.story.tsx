import { instant } from '#src/model/instant.ts'
import { clockIn } from '#src/time/clock.ts'
import { RetrievalStatus } from './RetrievalStatus.tsx'
import type { Retrieval, RetrievalGap } from './retrieval.ts'

const clock = clockIn('Europe/Stockholm')
const at = (iso: string) => instant(Date.parse(iso))
const now = at('2026-11-22T14:31:00+01:00')
const ignore = () => undefined

const complete: Retrieval = {
  state: 'complete',
  rows: 12_406,
  from: at('2026-10-23T00:00:00+02:00'),
  to: now,
  gaps: [],
  unreadable: [],
  archive: 'main',
  updatedAt: now,
}

const limit: RetrievalGap = {
  from: complete.from,
  to: at('2026-11-04T00:00:00+01:00'),
  reason: 'the server stopped at its limit of 1,000',
}

const day: RetrievalGap = {
  from: at('2026-11-10T09:00:00+01:00'),
  to: at('2026-11-10T10:15:00+01:00'),
  reason: 'the server answered “502 Bad Gateway” five times',
}

const unreadable: Retrieval['unreadable'] = [
  { reason: 'no id', raw: { mediaType: 'chat', startDate: '2026-11-03 10:00:00.000+0100', subject: 'Refund' } },
  { reason: 'not an object', raw: 'interaction' },
  { reason: 'no id', raw: { mediaType: 'email', userData: [{ key: 'IWAttachedData', value: [] }] } },
]

function shown(changes: Partial<Retrieval>) {
  return <RetrievalStatus retrieval={{ ...complete, ...changes }} clock={clock} now={now} />
}

export function Plain() {
  return shown({})
}

export function FewFromTheArchive() {
  return shown({ rows: 38, archive: 'archive' })
}

export function Loading() {
  return shown({ state: 'loading', rows: 0, updatedAt: undefined })
}

export function LoadingLong() {
  return (
    <RetrievalStatus
      retrieval={{ ...complete, state: 'loading', rows: 4_120, progress: { done: 9, of: 31, unit: 'days' } }}
      clock={clock}
      now={now}
      onCancel={ignore}
    />
  )
}

export function Incomplete() {
  return shown({ state: 'incomplete', rows: 1_000, gaps: [limit] })
}

export function IncompleteInManyPlaces() {
  return (
    <div style={{ paddingBlockStart: 500 }}>
      <RetrievalStatus
        retrieval={{ ...complete, state: 'incomplete', gaps: [day, limit, { ...limit, to: day.to }], unreadable }}
        clock={clock}
        now={now}
        onRetry={ignore}
      />
    </div>
  )
}

export function Unreadable() {
  return <div style={{ paddingBlockStart: 500 }}>{shown({ unreadable })}</div>
}

export function Failed() {
  return shown({ state: 'failed', rows: 0, updatedAt: undefined })
}
