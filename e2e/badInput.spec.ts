import { badInputs, type Told } from './badInput.ts'
import { world } from './records.ts'
import { expect, hurry, test, type ViewerPage } from './viewer.ts'

// Recording takes longer than the test, and the step that failed says it all.
test.use({ trace: 'off' })

test('more than 100 kinds of bad input, one after another: no crash, no blank page, each reported', async ({
  open,
  page,
}) => {
  test.setTimeout(180_000)
  await hurry(page, 500)
  const bad = badInputs()
  expect(bad.length).toBeGreaterThan(100)
  const viewer = await open({
    world: world([]),
    direct: true,
    fault: ({ url }) => bad[Number(/\/contacts\/bad-(\d+)\//.exec(url)?.[1])]?.answer(),
  })
  await viewer.settled()
  for (const [n, { what, told }] of bad.entries()) {
    await test.step(what, async () => {
      await page.evaluate((contact) => {
        location.hash = `#/contacts/${contact}?from=2013-01-01&to=2026-12-31`
      }, `bad-${n}`)
      await expect(page.getByRole('banner').getByRole('button', { name: `bad-${n}` })).toBeVisible()
      await viewer.settled()
      await expectTold(viewer, told)
      await expect(viewer.search).toBeVisible()
    })
  }
})

async function expectTold(viewer: ViewerPage, told: Told): Promise<void> {
  const { failure, retrieval, rows, page } = viewer
  switch (told) {
    case 'alert':
      await expect(failure.getByRole('heading')).toBeVisible()
      await expect(retrieval).toHaveText(/^Incomplete, nothing loaded/)
      await expect(rows).toHaveCount(0)
      break
    case 'unreadable':
      await expect(retrieval.getByRole('button', { name: /^\d+ records? could not be read$/ })).toBeVisible()
      break
    case 'row':
      await expect(rows.first()).toBeVisible()
      await expect(failure).toBeHidden()
      await expect(retrieval).toHaveText(/^Complete/)
      break
    case 'incomplete':
      await expect(rows.first()).toBeVisible()
      await expect(retrieval).toHaveText(/^Incomplete/)
      break
    case 'empty':
      await expect(page.getByRole('heading', { name: 'No interactions in this range' })).toBeVisible()
      break
  }
}
