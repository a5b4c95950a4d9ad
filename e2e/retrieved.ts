import { expect, type OpenedViewer, type ViewerPage } from './viewer.ts'
import { readWholeTable } from './wholeTable.ts'

/** `20000` as the page writes it. */
export const grouped = (count: number) => count.toLocaleString('en')

/** Asserts that everything is there, and that the page knows it. */
export async function expectComplete(viewer: ViewerPage, count: number, timeout = 60_000): Promise<void> {
  await expect(viewer.retrieval).toHaveText(new RegExp(`^Complete, ${grouped(count)} interactions? from`), { timeout })
  await expect(viewer.result).toHaveText(`${grouped(count)} interactions`)
}

/** Asserts that the table shows each of these, of the server's world if left out, and each once. */
export async function expectEveryIdOnce(viewer: OpenedViewer, expected?: readonly string[]): Promise<void> {
  const ids = expected ?? viewer.server.world.interactions.map(({ id }) => id)
  const shown = await readWholeTable(viewer)
  expect([...shown.ids].sort()).toEqual([...ids].sort())
}

/** Presses the buttons of the gaps until none is left. */
export async function loadTheRest(viewer: ViewerPage): Promise<void> {
  await expect(async () => {
    await viewer.settled()
    const rest = viewer.retrieval.getByRole('button', { name: /^Load the rest/ })
    if ((await rest.count()) > 0) await rest.first().click()
    await expect(viewer.retrieval).toHaveText(/^Complete/, { timeout: 2_000 })
  }).toPass({ timeout: 40_000 })
}
