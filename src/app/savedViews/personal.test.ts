import { expect, test } from 'vitest'
import type { Clause } from '#src/model/filter.ts'
import { instant } from '#src/model/instant.ts'
import { withoutPersonal } from './personal.ts'

const anyOf = (field: Extract<Clause, { kind: 'anyOf' }>['field'], ...values: string[]): Clause => ({
  kind: 'anyOf',
  field,
  values,
  negated: false,
})

test.each<[Clause, string]>([
  [{ kind: 'words', text: 'Ada', negated: false }, 'words'],
  [{ kind: 'words', text: 'Ada', negated: true }, 'words'],
  [{ kind: 'unread', text: 'phone:+46', negated: false }, 'words'],
  [{ kind: 'holds', field: 'phone', texts: ['+46'], negated: false }, 'phone'],
  [{ kind: 'holds', field: 'comment', texts: ['called'], negated: false }, 'comment'],
  [anyOf('owner', 'A1'), 'owner'],
  [anyOf('owner', '', 'A1'), 'owner'],
  [anyOf('attr.CardNumber', '4242'), 'attribute'],
  [anyOf('data.ServiceType', 'Billing'), 'attribute'],
  [{ kind: 'between', field: 'started', from: instant(0), to: instant(1), negated: false }, 'dates'],
  [{ kind: 'days', field: 'started', from: '2026-11-07', to: '', negated: false }, 'dates'],
])('%j is left out as %s', (clause, reason) => {
  expect(withoutPersonal([clause])).toEqual({ kept: [], leftOut: [reason] })
})

test.each<Clause>([
  anyOf('media', 'chat', 'email'),
  anyOf('state', 'pending'),
  anyOf('owner', ''),
  anyOf('attr.OrderNumber', ''),
  anyOf('flag', 'disagrees'),
  { kind: 'lasts', ranges: [{ from: 0, to: Number.POSITIVE_INFINITY }], negated: false },
  { kind: 'has', field: 'attr.OrderNumber', negated: true },
  { kind: 'has', field: 'comment', negated: false },
  { kind: 'is', trait: 'open', negated: false },
])('%j tells of nobody', (clause) => {
  expect(withoutPersonal([clause])).toEqual({ kept: [clause], leftOut: [] })
})

test('the rest of a filter stays, in its order, and each reason is told once', () => {
  const chat = anyOf('media', 'chat')
  const open: Clause = { kind: 'is', trait: 'open', negated: false }
  const { kept, leftOut } = withoutPersonal([
    anyOf('owner', 'A1'),
    chat,
    { kind: 'words', text: 'Ada', negated: false },
    open,
    { kind: 'words', text: 'Eve', negated: true },
  ])
  expect(kept).toEqual([chat, open])
  expect(leftOut).toEqual(['words', 'owner'])
})
