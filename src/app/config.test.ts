import { expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { toldOf } from './toldOf.ts'

const faults = async (text: string) => {
  const read = await readConfig(text)
  return read.ok ? [] : read.faults.map(toldOf).map(({ key, reason }) => `${key} ${reason}`.trim())
}

test('an empty object is a whole configuration: every key has a default', async () => {
  expect(await readConfig('{}')).toEqual({
    ok: true,
    config: {
      profile: 'rest',
      baseUrl: '',
      customAttributes: [],
      maxSize: 1000,
      mostSize: 16_000,
      requestsAtOnce: 4,
      maxRows: 200_000,
      maxRequests: 5_000,
      maxMinutes: 30,
      dateForm: 'instants',
      timeLimitSeconds: 30,
      pollSeconds: 20,
      allowedHosts: [],
    },
  })
})

test('a wrong value is named with its key, the reason and what it is', async () => {
  expect(await faults('{"maxSize": "many"}')).toEqual(['maxSize must be a number, but is "many"'])
  expect(await faults('{"maxSize": 0}')).toEqual(['maxSize must be at least 1, but is 0'])
  expect(await faults('{"profile": "soap"}')).toEqual(['profile must be "rest", "gws" or "workspace", but is "soap"'])
  expect(await faults('{"timeZone": "Mars/Olympus"}')).toEqual([
    'timeZone must be an IANA time zone, but is "Mars/Olympus"',
  ])
  expect(await faults('{"customAttributes": ["A", 7]}')).toEqual(['customAttributes.1 must be a text, but is 7'])
})

test('the keys of case ids are those that are named, and no others', async () => {
  const read = await readConfig('{"caseKeys": ["Matter"]}')
  expect(read.ok && read.config.caseKeys).toEqual(['Matter'])
  expect(await faults('{"caseKeys": "Matter"}')).toEqual(['caseKeys must be a list of names, but is "Matter"'])
  expect(await faults('{"caseKeys": [""]}')).toEqual(['caseKeys.0 must not be empty, but is ""'])
})

test.each(['Europe/Stockholm', 'Asia/Kolkata', 'Asia/Calcutta', 'UTC'])('%s is a time zone', async (timeZone) => {
  const read = await readConfig(JSON.stringify({ timeZone }))
  expect(read.ok && read.config.timeZone).toBe(timeZone)
})

test('the customer’s zone is looked for under one name', async () => {
  const read = await readConfig('{"customerZone": "TimeZone"}')
  expect(read.ok && read.config.customerZone).toBe('TimeZone')
  expect(await faults('{"customerZone": ""}')).toEqual(['customerZone must not be empty, but is ""'])
  expect(await faults('{"customerZone": ["TimeZone"]}')).toEqual(['customerZone must be a text, but is ["TimeZone"]'])
})

test('a key that nobody knows is a misprint, not ignored', async () => {
  expect(await faults('{"maxsize": 5}')).toEqual(['maxsize is not a known key'])
})

test('every fault is reported, not only the first', async () => {
  expect(await faults('{"maxSize": 0, "profile": "soap"}')).toHaveLength(2)
})

test('what is not JSON, or not an object, is said', async () => {
  expect((await faults('{'))[0]).toMatch(/^is not JSON/)
  expect(await faults('[]')).toHaveLength(1)
  expect(await faults('null')).toEqual(['must be an object'])
})

test('an address loses its closing slash, so that paths can be put behind it', async () => {
  const read = await readConfig('{"baseUrl": "https://gws.example.com/"}')
  expect(read.ok && read.config.baseUrl).toBe('https://gws.example.com')
  expect(await faults('{"baseUrl": "javascript:alert(1)"}')).toHaveLength(1)
})

test.each([
  'https://crm.example.com/',
  'https://*.example.com',
  '*',
  'null',
  'crm.example.com',
  'https://crm.example.com/a',
])('a host %s would let in others than are meant, or nobody', async (host) => {
  const read = await readConfig(JSON.stringify({ allowedHosts: ['https://crm.example.com', host] }))
  expect(read.ok ? [] : read.faults.map(toldOf)).toMatchObject([{ key: 'allowedHosts.1' }])
})
