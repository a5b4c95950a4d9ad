import type { World } from '#mocks/world.ts'
import { instantOf } from '#src/model/instant.ts'
import { at, now, record, times, world } from './records.ts'
import { expect, type OpenedViewer, test, type ViewerPage } from './viewer.ts'
import { readWholeTable } from './wholeTable.ts'

const day = 86_400_000

const idsOf = ({ interactions }: World) => interactions.map(({ id }) => id)

/** `20000` as the page writes it. */
const grouped = (count: number) => count.toLocaleString('en')

async function expectComplete(viewer: ViewerPage, count: number, timeout = 60_000): Promise<void> {
  await expect(viewer.retrieval).toHaveText(new RegExp(`^Complete, ${grouped(count)} interactions? from`), { timeout })
  await expect(viewer.result).toHaveText(`${grouped(count)} interactions`)
}

async function expectEveryIdOnce(viewer: OpenedViewer, expected = idsOf(viewer.server.world)): Promise<void> {
  const { ids } = await readWholeTable(viewer)
  expect(ids).toHaveLength(expected.length)
  expect([...ids].sort()).toEqual([...expected].sort())
}

test('20,000 interactions in answers of 100: every id exactly once, and complete', async ({ open }) => {
  test.setTimeout(180_000)
  const viewer = await open({ now, count: 20_000, days: 29, oddities: false, cap: 100 })
  console.time('r')
  await expectComplete(viewer, 20_000)
  console.timeEnd('r')
  console.time('w')
  await expectEveryIdOnce(viewer)
  console.timeEnd('w')
})
