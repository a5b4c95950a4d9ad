import { expect, test } from './viewer.ts'

test('shows the interactions of the last 30 days', async ({ open }) => {
  const viewer = await open({ interactions: 900 })
  await viewer.settled()
  await expect(viewer.result).toHaveText(/^\d+ interactions$/)
  await expect(viewer.rows.first()).toBeVisible()
})
