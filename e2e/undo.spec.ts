import { at, record, world } from './records.ts'
import { expect, test } from './viewer.ts'

const few = world([
  record('chat', at('11-20 10:00'), { subject: 'Refund', ownerInformation: undefined }),
  record('email', at('11-18 09:00'), { mediaType: 'email', ownerInformation: undefined }),
  record('call', at('11-05 08:00'), { mediaType: 'call', subject: 'Refund' }),
])

test('ticks are undone and done again, by the button and by keys', async ({ open, page }) => {
  const viewer = await open({ world: few })
  await viewer.settled()
  const undo = page.getByRole('button', { name: /^Undo: / })
  await expect(undo).toHaveCount(0)
  const [chat, email] = ['Chat', 'Email'].map((name) =>
    viewer.filters.getByRole('checkbox', { name: new RegExp(`^${name}`) }),
  )
  await chat?.check()
  await email?.check()
  await viewer.expectIds(['chat', 'email'])
  await expect(undo).toHaveAccessibleName('Undo: without Media Email')
  await undo.click()
  await viewer.expectIds(['chat'])

  // The focus on a checkbox, which takes no text.
  await chat?.focus()
  await page.keyboard.press('Control+z')
  await viewer.expectIds(['chat', 'email', 'call'])
  await expect(undo).toHaveCount(0)
  await page.keyboard.press('Control+Shift+z')
  await viewer.expectIds(['chat'])
  await page.keyboard.press('Meta+Shift+Z')
  await viewer.expectIds(['chat', 'email'])

  await viewer.filters.getByRole('button', { name: 'Clear all filters' }).click()
  await expect(undo).toHaveAccessibleName('Undo: Media Chat, Email')
  await undo.click()
  await viewer.expectIds(['chat', 'email'])
})

test('a word typed is one step, and the search box keeps its own undo', async ({ open, page }) => {
  const viewer = await open({ world: few })
  await viewer.settled()
  await viewer.search.pressSequentially('refund')
  await viewer.expectIds(['chat', 'call'])
  const undo = page.getByRole('button', { name: 'Undo: without “refund”' })
  await expect(undo).toBeVisible()

  await viewer.search.press('Control+z')
  await expect(viewer.search).not.toHaveValue('refund')
  await viewer.search.fill('refund')
  await undo.click()
  await expect(viewer.search).toHaveValue('')
  await viewer.expectIds(['chat', 'email', 'call'])
  await expect(page.getByRole('button', { name: /^Undo: / })).toHaveCount(0)
  await page.keyboard.press('Control+Shift+z')
  await expect(viewer.search).toHaveValue('refund')
})

test('a drag of the brush is one step', async ({ open, page }) => {
  const viewer = await open({ world: few })
  await viewer.settled()
  const box = await viewer.overview.boundingBox()
  if (!box) throw new Error('the overview is not there')
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + box.width * 0.6, y)
  await page.mouse.down()
  for (const share of [0.65, 0.7, 0.8, 0.9]) {
    await page.mouse.move(box.x + box.width * share, y, { steps: 4 })
    await expect(viewer.result).toContainText('selected')
  }
  await page.mouse.up()
  await expect(viewer.result).toHaveText(/^\d of 3/)
  await page.getByRole('button', { name: 'Undo: without dates marked' }).click()
  await expect(viewer.result).toHaveText('3 interactions')
  await expect(page.getByRole('button', { name: /^Undo: / })).toHaveCount(0)
})

test('what a saved view or Back did to the filter is undone too', async ({ open, page }) => {
  const viewer = await open({ world: few, at: '#/interactions?media=call' })
  await viewer.settled()
  await page.getByRole('button', { name: /^Views/ }).click()
  await page.getByRole('button', { name: /^Without owner/ }).click()
  await viewer.expectIds(['chat', 'email'])
  await page.getByRole('button', { name: 'Undo: Media Call' }).click()
  await viewer.expectIds(['call'])
  await page.keyboard.press('Control+Shift+z')
  await viewer.expectIds(['chat', 'email'])
  await page.goBack()
  await viewer.expectIds(['call'])
  await page.getByRole('button', { name: 'Undo: Owner No owner' }).click()
  await viewer.expectIds(['chat', 'email'])
})

test('what was undone is forgotten once something else is ticked', async ({ open, page }) => {
  const viewer = await open({ world: few })
  await viewer.settled()
  await viewer.filters.getByRole('checkbox', { name: /^Chat/ }).check()
  await page.keyboard.press('Control+z')
  await viewer.filters.getByRole('checkbox', { name: /^Call/ }).check()
  await page.keyboard.press('Control+y')
  await viewer.expectIds(['call'])
})
