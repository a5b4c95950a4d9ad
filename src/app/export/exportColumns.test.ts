import { expect, test } from 'vitest'
import { makeInteraction } from '#mocks/makeInteraction.ts'
import { instant } from '#src/model/instant.ts'
import { clockIn } from '#src/time/clock.ts'
import { defaultColumns, withColumn, withPinned, withShown } from '#src/views/table/columnPreferences.ts'
import { exportColumns } from './exportColumns.ts'

const berlin = clockIn('Europe/Berlin')
const names = (...[columns, narrow = false]: [typeof defaultColumns, boolean?]) =>
  exportColumns(columns, berlin, narrow).map(({ name }) => name)

test('the columns are those that the table shows, in its order', () => {
  expect(names(defaultColumns)).toEqual(['Started', 'Media', 'Subject', 'Contact', 'Owner', 'Duration', 'State'])
  expect(names(withShown(defaultColumns, 'media', false))).not.toContain('Media')
  expect(names(withPinned(defaultColumns, 'owner', true))[0]).toBe('Owner')
  expect(names(withColumn(defaultColumns, 'attr.Order')).at(-1)).toBe('Order')
  expect(names(defaultColumns, true).slice(0, 4)).toEqual(['Started', 'Media', 'Subject', 'State'])
})

test('values are those of the cells in full: date and zone, all owners, all values of an attribute', () => {
  const columns = exportColumns(withColumn(withShown(defaultColumns, 'ended', true), 'attr.Order'), berlin, false)
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
