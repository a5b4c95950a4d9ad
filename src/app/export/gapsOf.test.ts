import { expect, test } from 'vitest'
import { instant } from '#src/model/instant.ts'
import type { Retrieval } from '#src/views/status/retrieval.ts'
import { gapsOf } from './gapsOf.ts'

const [from, to] = [instant(1_000), instant(9_000)]
const retrieval = (rest: Partial<Retrieval>): Retrieval => ({
  state: 'complete',
  rows: 1,
  from,
  to,
  gaps: [],
  unreadable: [],
  archive: 'main',
  updatedAt: undefined,
  ...rest,
})

test('only a complete history has no gaps', () => {
  expect(gapsOf(retrieval({}))).toEqual([])
  for (const state of ['loading', 'incomplete', 'failed'] as const) {
    expect(gapsOf(retrieval({ state }))).toEqual([{ from, to, reason: expect.any(String) }])
  }
})

test('known gaps are told by their own dates, records that could not be read beside them', () => {
  const gap = { from, to: instant(2_000), reason: 'a limit', asked: { from, to } }
  const unreadable = [{ reason: 'no id', raw: {} } as const]
  expect(gapsOf(retrieval({ state: 'incomplete', gaps: [gap], unreadable }))).toEqual([
    { from, to: instant(2_000), reason: 'a limit' },
    { from, to, reason: '1 record could not be read' },
  ])
})
