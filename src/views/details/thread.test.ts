import { expect, test } from 'vitest'
import { makeInteraction } from '#mocks/makeInteraction.ts'
import { interactionId } from '#src/model/ids.ts'
import { instant, type Stamp } from '#src/model/instant.ts'
import { threadOf } from './thread.ts'

const at = (ms: number): Stamp => ({ kind: 'exact', at: instant(ms), offsetMinutes: 0, sent: '' })
const one = (id: string, started: Stamp, parentId?: string) =>
  makeInteraction({ id: interactionId(id), started, parentId: parentId ? interactionId(parentId) : undefined })
const ids = (members: ReturnType<typeof threadOf>) => members.map((member) => `${member.relation} ${member.id}`)

test('parent, interaction and replies stand in the order of their start', () => {
  const members = threadOf(one('b', at(20), 'a'), {
    parent: one('a', at(10)),
    replies: [one('d', at(40), 'b'), one('c', at(30), 'b')],
  })
  expect(ids(members)).toEqual(['parent a', 'current b', 'reply c', 'reply d'])
})

test('a reply without a readable start comes last', () => {
  const unreadable: Stamp = { kind: 'unreadable', sent: 'soon' }
  const members = threadOf(one('b', at(20)), { replies: [one('x', unreadable), one('c', at(30))] })
  expect(ids(members)).toEqual(['current b', 'reply c', 'reply x'])
})

test('a parent that is not in the result is told of first', () => {
  const members = threadOf(one('b', at(20), 'a'), { replies: [] })
  expect(ids(members)).toEqual(['parent a', 'current b'])
  expect(members[0]?.interaction).toBeUndefined()
})

test('an interaction with neither is alone', () => {
  expect(ids(threadOf(one('b', at(20)), { replies: [] }))).toEqual(['current b'])
})
