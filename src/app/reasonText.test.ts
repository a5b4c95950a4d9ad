import { afterEach, expect, test } from 'vitest'
import { loadLanguage } from '#src/text/languages.ts'
import { pseudoOf } from '#src/text/pseudo.ts'
import { speak } from '#src/text/spoken.ts'
import { readConfig } from './config.ts'
import { reasonText } from './reasonText.ts'
import { readViewFile } from './savedViews/viewFile.ts'
import { toldOf } from './toldOf.ts'

afterEach(() => speak())

const faultsOf = async (config: unknown) => {
  const read = await readConfig(JSON.stringify(config))
  return read.ok ? [] : read.faults
}

function whyOf(view: object): string {
  const format = 'interaction-history-viewer.views'
  const read = readViewFile(JSON.stringify({ format, version: 1, views: [{ name: 'Theirs', shape: '', ...view }] }))
  if (read.ok || read.fault.kind !== 'wrong') throw new Error('it was taken')
  return reasonText(read.fault.issue)
}

test('a fault that was found in one language is told in the next', async () => {
  const faults = await faultsOf({ maxSize: 0, profile: 'soap', colour: 1 })
  const told = () => faults.map(toldOf).map(({ key, reason }) => `${key} ${reason}`)
  expect(told()).toEqual([
    'profile must be "rest", "gws" or "workspace", but is "soap"',
    'maxSize must be at least 1, but is 0',
    'colour is not a known key',
  ])
  speak(await loadLanguage('de'))
  expect(told()).toEqual([
    'profile muss "rest", "gws" oder "workspace" sein, ist aber "soap"',
    'maxSize muss mindestens 1 sein, ist aber 0',
    'colour ist kein bekannter Schlüssel',
  ])
  speak(await loadLanguage('ja'))
  expect(told()[1]).toBe('maxSize は 1 以上でなければなりません（現在の値：0）')
})

test.each([
  { maxSize: '1' },
  { maxSize: 1.5 },
  { maxSize: 1e9 },
  { timeZone: 7 },
  { timeZone: 'Mars' },
  { baseUrl: 'x' },
  { allowedHosts: ['*'] },
  { allowedHosts: '*' },
  { caseKeys: 'A' },
  { masking: 1 },
  { masking: { kinds: 1 } },
  { masking: { kinds: { card: 1 } } },
  { masking: { patterns: 1 } },
  { masking: { patterns: [{ name: 'A' }] } },
  ...['', '9'.repeat(65), '9?9?9?9?9?9999', '99', '?9999', '9999\\'].map((pattern) => ({
    masking: { patterns: [{ name: 'A', pattern }] },
  })),
  { fields: [] },
  { fields: { A: 1 } },
  { fields: { A: { label: 1 } } },
  { fields: { A: { label: { '<': 'x' } } } },
  { fields: { A: { link: 'x' } } },
  { fields: { A: { type: 'x' } } },
  { fields: { A: { order: 'x' } } },
  { fields: { ['A'.repeat(201)]: {} } },
])('%j is refused in words of the catalogue', async (config) => {
  const faults = await faultsOf(config)
  expect(faults).toHaveLength(1)
  speak((_, english) => pseudoOf(english))
  for (const fault of faults) expect(toldOf(fault).reason).toMatch(/^⟦.*⟧$/)
})

test.each<{ readonly why: string; readonly view: object }>([
  { why: 'must be a text', view: { name: 1 } },
  { why: 'must not be empty', view: { name: ' ' } },
  { why: 'must have at most 80 characters', view: { name: 'x'.repeat(81) } },
  { why: 'is missing', view: {} },
  { why: 'must have at most 2,000 characters', view: { filter: [], shape: 'x'.repeat(2_001) } },
  { why: 'is not a known range', view: { filter: [], range: 'ever' } },
  {
    why: 'must have at most 100 entries',
    view: { filter: Array.from({ length: 101 }, () => ({ kind: 'is', trait: 'open', negated: false })) },
  },
  { why: 'is no day or hour', view: { filter: [{ kind: 'week', days: [8], hours: [], negated: false }] } },
  { why: 'must be "started"', view: { filter: [{ kind: 'days', field: 'ended', from: '', to: '', negated: false }] } },
  { why: 'cannot be used', view: { filter: [], columns: { order: ['colour'], hidden: [], widths: {} } } },
])('$why: a view is refused for it', ({ view, why }) => {
  expect(whyOf(view)).toBe(why)
})
