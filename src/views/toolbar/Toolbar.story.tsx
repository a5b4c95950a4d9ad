import { useRef, useState } from 'react'
import { InteractionIndex } from '#src/explore/interactionIndex.ts'
import { readQuery } from '#src/language/parser.ts'
import type { InstantRange } from '#src/model/filter.ts'
import { contactId } from '#src/model/ids.ts'
import { instant } from '#src/model/instant.ts'
import { type DateRange, defaultRange } from '#src/model/range.ts'
import type { ArchiveChoice, Scope } from '#src/model/scope.ts'
import { clockIn } from '#src/time/clock.ts'
import { resolveRange } from '#src/time/range.ts'
import type { ToolbarPreferences } from './MorePanel.tsx'
import { Toolbar } from './Toolbar.tsx'

const now = instant(Date.parse(`${new Date().getFullYear()}-11-22T14:31:00Z`))

const index = new InteractionIndex()

interface BarProps {
  readonly startScope: Scope
  readonly name?: string
  readonly startText?: string
  readonly filters?: number
}

function Bar({ startScope, name, startText = '', filters = 0 }: BarProps) {
  const [scope, setScope] = useState(startScope)
  const [filter, setFilter] = useState(readQuery(startText).filter)
  const [range, setRange] = useState<DateRange>(defaultRange)
  const [timeZone, setTimeZone] = useState<string>()
  const [archive, setArchive] = useState<ArchiveChoice>('main')
  const [filtersOpen, setFiltersOpen] = useState(false)
  const [refreshed, setRefreshed] = useState(0)
  const [preferences, setPreferences] = useState<ToolbarPreferences>({
    theme: 'system',
    density: 'comfortable',
    language: 'system',
    letterKeys: true,
  })
  const searchRef = useRef<HTMLInputElement>(null)
  const clock = clockIn(timeZone ?? 'Europe/Stockholm')
  const shownRange: InstantRange = resolveRange(range, now, clock)
  return (
    <div style={{ container: 'page / inline-size' }}>
      <Toolbar
        scope={scope}
        scopeName={scope === startScope ? name : undefined}
        onScope={setScope}
        filter={filter}
        onFilter={setFilter}
        known={undefined}
        searchRef={searchRef}
        range={range}
        shownRange={shownRange}
        clock={clock}
        onRange={setRange}
        preferences={preferences}
        onPreferences={(change) => setPreferences({ ...preferences, ...change })}
        timeZone={timeZone}
        zones={{ agent: 'Europe/Stockholm', customerKey: undefined, scope, index }}
        onTimeZone={setTimeZone}
        archive={archive}
        archives={['main', 'archive', 'both']}
        userName="Kate London"
        onSignOut={async () => undefined}
        onArchive={setArchive}
        onRefresh={() => setRefreshed(refreshed + 1)}
        onUnnamedKeys={() => undefined}
        onCommands={() => setRefreshed(refreshed + 1)}
        onOpenFile={() => setRefreshed(refreshed + 1)}
        filtersCount={filters}
        filtersOpen={filtersOpen}
        onFiltersToggle={() => setFiltersOpen(!filtersOpen)}
      />
      <output hidden>
        {JSON.stringify({ scope, filter, range, timeZone, archive, filtersOpen, refreshed, preferences })}
      </output>
    </div>
  )
}

export function Plain() {
  return <Bar startScope={{ kind: 'all' }} />
}

export function Contact() {
  return (
    <Bar startScope={{ kind: 'contact', contactId: contactId('0000Sa99620J0EM5') }} name="Ava Lindqvist" filters={2} />
  )
}

export function Agent() {
  return <Bar startScope={{ kind: 'agent', userId: 'cc9016eee9c84dfc' }} startText="refund" filters={1} />
}

export function LongName() {
  return (
    <Bar
      startScope={{ kind: 'contact', contactId: contactId('c-1') }}
      name="Maximiliane Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh"
      startText="a search text that goes on for longer than its box does, whatever the width"
      filters={12}
    />
  )
}
