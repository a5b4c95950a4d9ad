import { expect, test } from 'vitest'
import { isZone } from '#src/model/zone.ts'
import { zoneNames } from './zoneNames.ts'

test('zones are listed once, in order, and can all be used', () => {
  const names = zoneNames()
  expect(names.length).toBeGreaterThan(300)
  expect(names).toEqual([...new Set(names)].sort())
  expect(names.filter((name) => !isZone(name))).toEqual([])
})

test('a zone stands under the name that is on today’s maps', () => {
  expect(zoneNames()).toEqual(expect.arrayContaining(['Asia/Kolkata', 'America/Argentina/Buenos_Aires']))
  expect(zoneNames()).not.toContain('Asia/Calcutta')
})

test('the zone in use is among them, whatever its name', () => {
  expect(zoneNames('US/Pacific')).toContain('US/Pacific')
  expect(zoneNames('Asia/Calcutta').filter((name) => name === 'Asia/Calcutta')).toHaveLength(1)
})
