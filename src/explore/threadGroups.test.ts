import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeInteraction } from '#mocks/makeInteraction.ts'
import type { Filter } from '#src/model/filter.ts'
import { interactionId } from '#src/model/ids.ts'
import { HOUR } from '#src/model/instant.ts'
import { newestFirst, type Sort } from '#src/model/sort.ts'
import { InteractionIndex } from './interactionIndex.ts'
import { none } from './replyTree.ts'
import { select } from './select.ts'
import { firstGhost } from './threadForest.ts'
import { groupByThread } from './threadGroups.ts'
import { ThreadIndex } from './threadIndex.ts'
import { threadMembers } from './threadMembers.ts'

interface Made {
  readonly id: string
  readonly hour: number
  readonly parentId?: string | undefined
  readonly threadId?: string | undefined
  readonly caseId?: string | undefined
}

const keys = ['CaseId', 'OrderCase']
const asInteraction = ({ id, hour, parentId, threadId, caseId }: Made) =>
  makeInteraction({
    id,
    parentId,
    threadId,
    subject: `subject ${id}`,
    started: hour * HOUR,
    userData: caseId === undefined ? [] : [{ key: 'deep', value: [{ key: 'ordercase', value: caseId }] }],
  })

function threadsIn(...batches: readonly (readonly Made[])[]) {
  const index = new InteractionIndex()
  const threads = new ThreadIndex(index, keys)
  for (const batch of batches) {
    index.put(batch.map(asInteraction))
    threads.refresh()
  }
  return { index, threads }
}

const wordsOf = (text: string): Filter => [{ kind: 'words', text, negated: false }]

function grouped(made: readonly Made[], text = '', sort: Sort = newestFirst) {
  const { index, threads } = threadsIn(made)
  const groups = groupByThread(select(index, wordsOf(text), sort, new Float64Array()), threads)
  const lines = Array.from(groups.nodes, (node, entry) => {
    const mark = node >= firstGhost ? '?' : ''
    return `${'> '.repeat(groups.depths[entry]!)}${mark}${groups.idOf(node)}`
  })
  return { groups, lines, index }
}

test('members stand under their parent by start, threads where the first of them is in the sort', () => {
  const made = [
    { id: 'chat', hour: 1 },
    { id: 'other', hour: 2 },
    { id: 'call', hour: 3, parentId: 'chat' },
    { id: 'mail', hour: 4, parentId: 'chat' },
    { id: 'answer', hour: 5, parentId: 'call' },
  ]
  expect(grouped(made).lines).toEqual(['chat', '> call', '> > answer', '> mail', 'other'])
  expect(grouped([...made, { id: 'new', hour: 9 }]).lines[0]).toBe('new')
})

test('a ghost stands above the replies that share it; a lone reply stands by itself', () => {
  const made = [
    { id: 'a', hour: 1, parentId: 'gone' },
    { id: 'b', hour: 2, parentId: 'gone' },
    { id: 'c', hour: 0, parentId: 'lost' },
  ]
  expect(grouped(made).lines).toEqual(['?gone', '> a', '> b', 'c'])
})

test('where a parent is filtered away its replies stand under the next above, or under the first of the thread', () => {
  const made = [
    { id: 'root', hour: 1 },
    { id: 'hidden', hour: 2, parentId: 'root' },
    { id: 'leaf', hour: 3, parentId: 'hidden' },
    { id: 'twig', hour: 4, parentId: 'root' },
  ]
  expect(grouped(made, 'root').lines).toEqual(['root'])
  const { groups, lines } = grouped(made, 'leaf')
  expect(lines).toEqual(['leaf'])
  expect(groups.threadOf(0)).toEqual({ size: 4, shown: 1, isPartial: true, spanMs: 3 * HOUR })
})

test('a thread that is whole says so, ghosts counted', () => {
  const { groups } = grouped([
    { id: 'a', hour: 1, parentId: 'gone' },
    { id: 'b', hour: 2, parentId: 'gone' },
  ])
  expect(groups.threadOf(0)).toEqual({ size: 3, shown: 3, isPartial: false, spanMs: HOUR })
})

test('members say by which rule they belong, the case with its key and value', () => {
  const { index, threads } = threadsIn([
    { id: 'a', hour: 1, caseId: '4711' },
    { id: 'b', hour: 2, caseId: ' 4711 ', threadId: 'T' },
    { id: 'c', hour: 3, threadId: 'T' },
    { id: 'd', hour: 4, parentId: 'c' },
    { id: 'none', hour: 4, caseId: 'n/a', threadId: 'none' },
    { id: 'none2', hour: 4, caseId: 'N/A' },
  ])
  const a = index.interactionAt(0)
  const members = threadMembers(threads, a, [])
  expect(members.map(({ id, depth, rules }) => `${id} ${depth} ${rules.map(({ kind }) => kind).join()}`)).toEqual([
    'a 0 caseId',
    'b 0 threadId,caseId',
    'c 0 parent,threadId',
    'd 1 parent',
  ])
  expect(members[0]?.rules[0]).toEqual({ kind: 'caseId', caseId: { key: 'ordercase', value: '4711' } })
  expect(threads.sizeOf(interactionId('none'))).toBe(1)
})

test('a fetched parent takes its place, and its own parent is the next ghost', () => {
  const { index, threads } = threadsIn([{ id: 'a', hour: 5, parentId: 'gone' }])
  const fetched = makeInteraction({ id: 'gone', parentId: 'older', started: HOUR })
  const members = threadMembers(threads, index.interactionAt(0), [fetched])
  expect(members.map(({ id, depth, interaction }) => [id, depth, interaction !== undefined])).toEqual([
    ['older', 0, false],
    ['gone', 1, true],
    ['a', 2, true],
  ])
  expect(members[2]?.sinceMs).toBe(4 * HOUR)
})

// Few values, so that ties of all kinds, circles and ghosts are common.
const arbitraryMade: fc.Arbitrary<Made> = fc.record({
  id: fc.nat(14).map(String),
  hour: fc.nat(20),
  parentId: fc.option(fc.nat(18).map(String), { nil: undefined }),
  threadId: fc.option(fc.constantFrom('s', 't', '1', '2'), { nil: undefined }),
  caseId: fc.option(fc.constantFrom('c1', 'c2', '0'), { nil: undefined, freq: 1 }),
})

/** Grouped as plainly as it can be said: whoever has a tie in common, again and again until nothing changes. */
function naiveThreads(made: readonly Made[]): readonly string[] {
  const latest = [...new Map(made.map((each) => [each.id, each])).values()]
  let groups = latest.map(({ id, parentId, threadId, caseId }) => ({
    ids: [id],
    ties: new Set([
      `id ${id}`,
      ...(parentId === undefined ? [] : [`id ${parentId}`]),
      ...(threadId === undefined ? [] : [`thread ${threadId}`]),
      ...(caseId === undefined || caseId === '0' ? [] : [`case ${caseId}`]),
    ]),
  }))
  for (let before = Number.NaN; before !== groups.length; ) {
    before = groups.length
    const joined: typeof groups = []
    for (const group of groups) {
      const same = joined.find(({ ties }) => [...group.ties].some((tie) => ties.has(tie)))
      if (!same) joined.push(group)
      else {
        same.ids.push(...group.ids)
        for (const tie of group.ties) same.ties.add(tie)
      }
    }
    groups = joined
  }
  return groups.map(({ ids, ties }) => {
    const members = [...ties].filter((tie) => tie.startsWith('id ')).length
    return `${ids.toSorted().join()} of ${members}`
  })
}

test('threads are those of a plain grouping, however the rows arrive and change', () => {
  fc.assert(
    fc.property(fc.array(fc.array(arbitraryMade, { maxLength: 10 }), { maxLength: 4 }), (batches) => {
      const { index, threads } = threadsIn(...batches)
      const found = new Set<string>()
      for (let row = 0; row < index.size; row++) {
        const { id } = index.interactionAt(row)
        const ids = threads.rowsWith(id).map((each) => index.interactionAt(each).id)
        found.add(`${ids.toSorted().join()} of ${threads.sizeOf(id)}`)
      }
      expect([...found].toSorted()).toEqual([...naiveThreads(batches.flat())].toSorted())
    }),
    { numRuns: 300 },
  )
}, 60_000)

test('read in slices, threads are the same', () => {
  fc.assert(
    fc.property(fc.array(arbitraryMade, { maxLength: 15 }), fc.integer({ min: 1, max: 4 }), (made, slice) => {
      const { index, threads } = threadsIn(made)
      const sliced = new ThreadIndex(index, keys)
      while (!sliced.advance(slice));
      for (let row = 0; row < index.size; row++) {
        const { id } = index.interactionAt(row)
        expect(sliced.rowsWith(id)).toEqual(threads.rowsWith(id))
        expect(sliced.sizeOf(id)).toBe(threads.sizeOf(id))
      }
    }),
  )
}, 60_000)

test('each of the selection stands in the tree once, in its thread, and what counts them is true', () => {
  fc.assert(
    fc.property(fc.array(arbitraryMade, { maxLength: 15 }), fc.constantFrom('', '1', '3'), (made, text) => {
      const { groups, index } = grouped(made, text)
      const { nodes, depths, above, places, replies, heads, selection } = groups
      const rows = nodes.filter((node) => node < firstGhost)
      expect(rows.toSorted()).toEqual(selection.rows.toSorted())
      expect(above.filter((each) => each === none).length).toBe(heads)
      nodes.forEach((node, entry) => {
        const upper = above[entry]!
        expect(depths[entry]).toBe(upper === none ? 0 : depths[upper]! + 1)
        expect(places[entry]).toBeLessThan(upper === none ? heads : replies[upper]!)
        if (node >= firstGhost) expect(replies[entry]).toBeGreaterThan(0)
        else expect(index.interactionAt(node).id).toBe(groups.idOf(node))
      })
      // The first heads are those of the first rows.
      const seen = selection.rows.length > 0 ? selection.rows[0]! : undefined
      if (seen === undefined) return
      const end = above.indexOf(none, 1)
      expect([...nodes.subarray(0, end < 0 ? undefined : end)]).toContain(seen)
    }),
    { numRuns: 300 },
  )
}, 60_000)
