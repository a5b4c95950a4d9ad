import { hostileDepth, hostileValues, hostileWorld } from '#mocks/hostile.ts'
import { jsonText } from '#src/export/jsonText.ts'
import { openDetails, scrollThrough, sideways, watch } from './hostilePage.ts'
import { overflow } from './overflow.ts'
import { at, now, record, world } from './records.ts'
import { expect, test } from './viewer.ts'
import { readWholeTable } from './wholeTable.ts'

// Recording takes longer than the test.
test.use({ trace: 'off' })

const hostile = hostileWorld(now)

const tabs = ['Conversation', 'Thread', 'Raw', 'Details']

for (const width of [1440, 380]) {
  test(`nothing hostile runs, leaves or breaks the layout at ${width} px`, async ({ open, page }) => {
    test.setTimeout(300_000)
    await page.setViewportSize({ width, height: 800 })
    const deeds = await watch(page)
    const viewer = await open({ world: hostile.world })
    // Tens of megabytes have to come first.
    await expect(viewer.retrieval).toHaveText(/^Complete/, { timeout: 60_000 })
    expect(hostileValues.length).toBeGreaterThan(150)

    await test.step('the whole table', async () => {
      const { ids } = await readWholeTable(viewer)
      expect(new Set(ids).size).toBe(hostileValues.length * 3)
      expect(await overflow(page)).toBe(0)
    })

    await test.step('the whole timeline', async () => {
      await viewer.tab('Timeline').click()
      await expect(viewer.feed.getByRole('article').first()).toBeVisible()
      await scrollThrough(viewer.feed)
      expect(await overflow(page)).toBe(0)
    })

    await test.step('the lanes', async () => {
      await viewer.tab('Lanes').click()
      await expect(page.getByRole('group', { name: 'Lanes', exact: true })).toBeVisible()
      expect(await overflow(page)).toBe(0)
    })

    await test.step('the reader', async () => {
      await viewer.tab('Reader').click()
      const reader = page.getByRole('feed', { name: 'Conversations' })
      await expect(reader.getByRole('listitem').first()).toBeVisible()
      await scrollThrough(reader)
      expect(await overflow(page)).toBe(0)
      await viewer.tab('Table').click()
    })
    expect(await deeds()).toEqual([])

    // One of each kind and all that strain a layout; the rest are looked at in the lists.
    const kinds = new Set<string>()
    const sample = hostileValues.filter(({ kind }) => {
      const isFirst = !kinds.has(kind)
      kinds.add(kind)
      return kind === 'size' || (isFirst && width === 1440)
    })
    for (const { name } of sample) {
      for (const id of hostile.ids.get(name) ?? []) {
        await test.step(`${name}, ${id}`, async () => {
          await openDetails(viewer, id)
          for (const tab of tabs) {
            await viewer.details.getByRole('tab', { name: tab }).click()
            const panel = viewer.details.getByRole('tabpanel', { name: tab })
            await expect(panel).toBeVisible()
            expect(await sideways(panel)).toBe(0)
          }
          expect(await overflow(page)).toBe(0)
          expect(await deeds()).toEqual([])
        })
      }
    }
  })
}

test('user data of 10,000 levels is shown, and every tab of it', async ({ open, page }) => {
  const deeds = await watch(page)
  const deep = { ...record('deep', at('11-19 10:00')), userData: hostileDepth(10_000) }
  const answer = (body: unknown) => new Response(jsonText(body), { headers: { 'Content-Type': 'application/json' } })
  const viewer = await open({
    world: world([]),
    direct: true,
    at: '#/contacts/deep',
    fault: ({ url }) => {
      if (url.includes('/contacts/deep/interactions')) return answer({ statusCode: 0, interactions: [deep] })
      if (url.includes('/interactions/deep')) return answer({ statusCode: 0, interaction: deep, messages: [] })
      return undefined
    },
  })
  await viewer.settled()
  await viewer.row('deep').click()
  for (const tab of tabs) {
    await viewer.details.getByRole('tab', { name: tab }).click()
    await expect(viewer.details.getByRole('tabpanel', { name: tab })).toBeVisible()
  }
  const data = viewer.details.getByRole('region', { name: 'User data' })
  await data.getByRole('button', { name: 'expand all' }).click()
  await expect(data.getByRole('definition').last()).toBeVisible()
  expect(await overflow(page)).toBe(0)
  expect(await deeds()).toEqual([])
})

for (const large of [false, true]) {
  test(`nothing ${large ? 'large' : 'hostile'} runs or leaves where it is printed, and none of it is wider than the paper`, async ({
    open,
    page,
  }) => {
    test.setTimeout(300_000)
    const sample = hostileValues.filter(({ kind }) => (kind === 'size') === large)
    const deeds = await watch(page)
    await page.addInitScript(() => {
      Object.assign(globalThis, { print: () => void dispatchEvent(new Event('beforeprint')) })
    })
    const viewer = await open({ world: hostileWorld(now, sample).world })
    await expect(viewer.retrieval).toHaveText(/^Complete/, { timeout: 60_000 })
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Search commands' }).fill('Print the result')
    await page.keyboard.press('Enter')
    // So many are asked about first.
    const ask = page
      .getByRole('dialog', { name: 'Print a case file' })
      .getByRole('button', { name: 'Print', exact: true })
    await ask.or(page.locator(':root[data-printing]')).first().waitFor()
    if (await ask.isVisible()) await ask.click()
    await expect(page.locator(':root[data-printing]')).toBeAttached({ timeout: 120_000 })
    await page.setViewportSize({ width: 794, height: 1123 })
    await page.emulateMedia({ media: 'print' })
    const paper = page.locator('[data-case-file]')
    await expect(paper.getByRole('article')).toHaveCount(sample.length * 3)
    expect(await overflow(page)).toBe(0)
    expect(await deeds()).toEqual([])
  })
}
