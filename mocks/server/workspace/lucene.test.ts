import { expect, test } from 'vitest'
import { makeWire } from '#mocks/makeInteraction.ts'
import { worldOf } from '#mocks/world.ts'
import { readQuery } from './lucene.ts'
import { testOf } from './matching.ts'
import { People } from './people.ts'

const world = worldOf({
  now: Date.UTC(2026, 10, 23),
  records: [
    makeWire({ mediaType: 'Chat', startDate: '2026-11-20 10:00:00.000+0000', subject: 'Refund for order 88213' }),
  ],
})
const [row] = world.interactions
const holds = (query: string) => row && readQuery(query)(testOf(row, new People(world), false))

test.each([
  '*:*',
  'MediaType:chat',
  'mediatype:CHAT AND Status:Stopped',
  'Id:0000Sa99620J0EM5',
  'ContactId:0000Sa99620J0EM7',
  'OwnerId:cc9016eee9c84dfcb266c642d9fd92c5',
  'StartDate:[2026-11-20 TO 2026-11-20]',
  'StartDate:[2026-11-20T10:00:00.000Z TO *]',
  `StartDate:[${Date.UTC(2026, 10, 20)} TO ${Date.UTC(2026, 10, 21)}]`,
  'Subject:"refund for"',
  'Subject:(invoice OR ref*)',
  'MediaType:email OR MediaType:chat AND Status:Stopped',
  'refund -invoice',
  '!(MediaType:email || MediaType:call)',
])('%s holds', (query) => {
  expect(holds(query)).toBe(true)
})

test.each([
  'MediaType:email',
  'MediaType:chat AND NOT Subject:order',
  'Id:0000sa99620j0em5',
  'StartDate:[2026-11-21 TO 2026-11-23]',
  'StartDate:{2026-11-20T10:00:00.000Z TO *}',
  'StartDate:[* TO 2026-11-20T09:59:59.999Z]',
  'Subject:(invoice AND refund)',
  'Colour:red',
])('%s does not hold', (query) => {
  expect(holds(query)).toBe(false)
})

test.each(['MediaType:', '(Subject:refund', 'a AND', 'StartDate:[x]', '"open', 'a)'])('%s is refused', (query) => {
  expect(() => readQuery(query)).toThrow('cannot be read')
})
