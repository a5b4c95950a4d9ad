import { expect, test } from 'vitest'
import { makeInteraction } from '#mocks/makeInteraction.ts'
import type { ZoneSource } from '#src/explore/customerZone.ts'
import { InteractionIndex } from '#src/explore/interactionIndex.ts'
import { instant } from '#src/model/instant.ts'
import { clockIn } from '#src/time/clock.ts'
import { defaultColumns, withColumn, withPinned, withShown } from '#src/views/table/columnPreferences.ts'
import { exportColumns } from './exportColumns.ts'

const berlin = clockIn('Europe/Berlin')
const zonesOf = (agent: string, customerKey?: string): ZoneSource => ({
  agent,
  customerKey,
  scope: { kind: 'all' },
  index: new InteractionIndex(),
})
/** Without what other clocks show. */
const names = (...[columns, narrow = false]: [typeof defaultColumns, boolean?]) =>
  exportColumns(columns, berlin, zonesOf('Europe/Berlin'), narrow)
    .map(({ name }) => name)
    .filter((name) => !name.endsWith('(UTC)'))

test('the columns are those that the table shows, in its order', () => {
  expect(names(defaultColumns)).toEqual(['Started', 'Media', 'Subject', 'Contact', 'Owner', 'Duration', 'State'])
  expect(names(withShown(defaultColumns, 'media', false))).not.toContain('Media')
  expect(names(withPinned(defaultColumns, 'owner', true))[0]).toBe('Owner')
  expect(names(withColumn(defaultColumns, 'attr.Order')).at(-1)).toBe('Order')
  expect(names(defaultColumns, true).slice(0, 4)).toEqual(['Started', 'Media', 'Subject', 'State'])
})

test('values are those of the cells in full: date and zone, all owners, all values of an attribute', () => {
  const columns = exportColumns(
    withColumn(withShown(defaultColumns, 'ended', true), 'attr.Order'),
    berlin,
    zonesOf('Europe/Berlin'),
    false,
  )
  const interaction = makeInteraction({
    started: { kind: 'exact', at: instant(Date.UTC(2026, 10, 19, 23, 30)), offsetMinutes: 0, sent: '' },
    ended: { kind: 'unreadable', sent: 'N/A' },
    attributes: [
      { key: 'Order', value: '7' },
      { key: 'Order', value: '8' },
    ],
  })
  const row = Object.fromEntries(columns.map((column) => [column.name, column.valueOf(interaction)]))
  expect(row).toMatchObject({ Started: '2026-11-20 00:30:00', Ended: 'N/A', Order: '7, 8' })
  expect(row['Duration']).toBeUndefined()
})

const byClocks = (
  shown: string,
  zones: ZoneSource,
  interaction: ReturnType<typeof makeInteraction>,
  columns = withShown(defaultColumns, 'ended', true),
) =>
  exportColumns(columns, clockIn(shown), zones, false)
    .slice(defaultColumns.order.length - columns.hidden.length)
    .map((column) => `${column.name}: ${column.valueOf(interaction) ?? ''}`)

const call = (start: string, zone?: string) =>
  makeInteraction({
    started: Date.parse(start),
    ended: Date.parse(start) + 600_000,
    userData: zone === undefined ? [] : [{ key: 'TimeZone', value: zone }],
  })

test('after them stand the times by the other clocks, each with its offset', () => {
  expect(byClocks('Europe/Berlin', zonesOf('Europe/Berlin'), call('2026-11-20T08:00Z'))).toEqual([
    'Started (UTC): 2026-11-20 08:00:00Z',
    'Ended (UTC): 2026-11-20 08:10:00Z',
  ])
  const withCustomers = zonesOf('Europe/Berlin', 'TimeZone')
  expect(byClocks('UTC', withCustomers, call('2026-11-20T08:00Z', 'Asia/Kolkata'))).toEqual([
    'Started (customer): 2026-11-20 13:30:00+05:30',
    'Ended (customer): 2026-11-20 13:40:00+05:30',
    'Customer’s time zone: Asia/Kolkata',
    'Started (agent, Europe/Berlin): 2026-11-20 09:00:00+01:00',
    'Ended (agent, Europe/Berlin): 2026-11-20 09:10:00+01:00',
  ])
  expect(byClocks('UTC', withCustomers, call('2026-11-20T08:00Z')).slice(0, 3)).toEqual([
    'Started (customer): ',
    'Ended (customer): ',
    'Customer’s time zone: ',
  ])
  expect(byClocks('UTC', zonesOf('UTC'), call('2026-11-20T08:00Z'))).toEqual([])
})

test('a time that comes twice by the clock shown has its offset, and no other has', () => {
  const [started] = exportColumns(defaultColumns, clockIn('Europe/Stockholm'), zonesOf('Europe/Stockholm'), false)
  const starts = ['2026-10-24T23:59Z', '2026-10-25T00:30Z', '2026-10-25T01:30Z', '2026-10-25T02:00Z']
  expect(starts.map((start) => started?.valueOf(call(start)))).toEqual([
    '2026-10-25 01:59:00',
    '2026-10-25 02:30:00+02:00',
    '2026-10-25 02:30:00+01:00',
    '2026-10-25 03:00:00',
  ])
})

test('times that are no columns of the table are none by other clocks', () => {
  const zones = zonesOf('UTC', 'TimeZone')
  const columns = withShown(defaultColumns, 'started', false)
  expect(byClocks('UTC', zones, call('2026-11-20T08:00Z', 'Asia/Kolkata'), columns)).toEqual([])
})

test.each([
  ['America/New_York', '2026-11-01T05:55Z', '2026-11-01 01:55:00-04:00', '2026-11-01 01:05:00-05:00'],
  ['America/New_York', '2026-03-08T06:55Z', '2026-03-08 01:55:00-05:00', '2026-03-08 03:05:00-04:00'],
  ['Europe/Stockholm', '2026-10-25T00:55Z', '2026-10-25 02:55:00+02:00', '2026-10-25 02:05:00+01:00'],
  ['Australia/Lord_Howe', '2026-04-04T14:55Z', '2026-04-05 01:55:00+11:00', '2026-04-05 01:35:00+10:30'],
  ['Australia/Lord_Howe', '2026-10-03T15:25Z', '2026-10-04 01:55:00+10:30', '2026-10-04 02:35:00+11:00'],
])('a change of the clock in %s is told by the offsets', (zone, start, started, ended) => {
  const columns = byClocks('UTC', zonesOf('UTC', 'TimeZone'), call(start, zone))
  expect(columns.slice(0, 2)).toEqual([`Started (customer): ${started}`, `Ended (customer): ${ended}`])
})
