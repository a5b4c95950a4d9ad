import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { at, record, world } from './records.ts'
import { expect, type OpenedViewer, test } from './viewer.ts'

const ada = { id: 'A1', firstName: 'Ada', lastName: 'Alm' }
const few = world([
  record('chat', at('11-20 10:00'), { subject: 'Refund', ownerInformation: ada }),
  record('email', at('11-20 09:00'), {
    mediaType: 'email',
    ownerInformation: ada,
    endDate: undefined,
    state: 'Pending',
  }),
  record('call', at('11-20 08:00'), { mediaType: 'call', subject: 'Refund', ownerInformation: undefined }),
  record('old', at('11-02 08:00'), { subject: 'Refund', ownerInformation: ada }),
])

const viewsButton = (page: Page) => page.getByRole('button', { name: /^Views/ })
const choice = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) })
const kept = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))

async function openViews(page: Page): Promise<Locator> {
  await viewsButton(page).click()
  return page.getByRole('dialog', { name: 'Saved views' })
}

async function save(page: Page, name: string): Promise<void> {
  const panel = await openViews(page)
  await panel.getByRole('button', { name: 'Save this view…' }).click()
  await panel.getByRole('textbox', { name: 'Name' }).fill(name)
  await panel.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(panel.getByRole('status').filter({ hasText: `“${name}” saved.` })).toBeVisible()
  await page.keyboard.press('Escape')
}

async function choose(page: Page, name: string): Promise<void> {
  const panel = await openViews(page)
  await panel.getByRole('button', { name: new RegExp(`^${name}`) }).click()
  await expect(panel).toBeHidden()
}

async function tick(viewer: OpenedViewer, name: RegExp): Promise<void> {
  await viewer.filters.getByRole('checkbox', { name }).click()
}

test('a view is saved, survives a reload, and brings back filter, dates, order, form and columns', async ({
  open,
  page,
}) => {
  const viewer = await open({ world: few, at: '#/interactions?media=chat&last=7d&sort=-duration' })
  await viewer.settled()
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('checkbox', { name: 'Comment' }).check()
  await page.keyboard.press('Escape')
  await save(page, 'Chats')
  await expect(viewsButton(page)).toHaveText('Views · Chats')

  await page.goto(`${viewer.url}#/interactions?view=timeline`)
  await page.reload()
  await viewer.settled()
  await expect(viewsButton(page)).toHaveText('Views')
  await choose(page, 'Chats')
  await viewer.expectIds(['chat'])
  await expect(viewer.header('Duration')).toHaveAttribute('aria-sort', 'descending')
  await expect(viewer.header('Comment')).toBeVisible()
  await expect(page).toHaveURL(/#\/interactions\?last=7d&media=chat&sort=-duration$/)

  await page.goBack()
  await expect(viewer.feed).toBeVisible()
})

test('the view on the screen is marked while the screen equals it, and is called changed after', async ({
  open,
  page,
}) => {
  const viewer = await open({ world: few, at: '#/interactions?media=chat' })
  await viewer.settled()
  await save(page, 'Chats')
  const panel = await openViews(page)
  const chats = panel.getByRole('button', { name: /^Chats/ })
  await expect(chats).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('Escape')

  await tick(viewer, /^Email/)
  await expect(viewsButton(page)).toHaveText('Views · Chats (changed)')
  await openViews(page)
  await expect(chats).toHaveText(/^Chats changed/)
  await expect(chats).not.toHaveAttribute('aria-current')

  // The name is there already: the changed screen takes the view's place.
  await panel.getByRole('button', { name: 'Save this view…' }).click()
  await expect(panel.getByRole('textbox', { name: 'Name' })).toHaveValue('Chats')
  await panel.getByRole('button', { name: 'Replace' }).click()
  await expect(chats).toHaveAttribute('aria-current', 'true')
  await expect(panel.getByRole('region', { name: 'Yours' }).getByRole('listitem')).toHaveCount(1)
})

test('a view is renamed, deleted and brought back, and names stay apart', async ({ open, page }) => {
  const viewer = await open({ world: few, at: '#/interactions?media=chat' })
  await viewer.settled()
  await save(page, 'Chats')
  const panel = await openViews(page)
  await panel.getByRole('button', { name: 'Rename Chats' }).click()
  const name = panel.getByRole('textbox', { name: 'New name of Chats' })
  await expect(name).toBeFocused()
  await name.fill('Open now')
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('alert')).toHaveText('There is a view named “Open now”.')
  await name.fill('')
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('alert')).toHaveText('Give it a name.')
  await name.fill('My chats')
  await page.keyboard.press('Enter')
  await expect(choice(page, 'My chats')).toHaveAttribute('aria-current', 'true')

  await panel.getByRole('button', { name: 'Delete My chats' }).click()
  await expect(choice(page, 'My chats')).toHaveCount(0)
  expect(await kept(page)).not.toContain('My chats')
  const undo = panel.getByRole('button', { name: 'Undo: bring back My chats' })
  await expect(undo).toBeFocused()
  await undo.click()
  await expect(choice(page, 'My chats')).toBeVisible()

  await page.reload()
  await viewer.settled()
  await openViews(page)
  await expect(choice(page, 'My chats')).toBeVisible()
})

test('what may tell of a person is never written down, and is said to be left out', async ({ open, page }) => {
  const viewer = await open({ world: few, at: '#/interactions?media=chat' })
  await viewer.settled()
  await viewer.search.fill('media:chat Refund')
  await tick(viewer, /^Ada Alm/)
  await viewer.expectIds(['chat', 'old'])
  const panel = await openViews(page)
  await panel.getByRole('button', { name: 'Save this view…' }).click()
  await expect(panel).toContainText('Kept without: the words you searched for and owner')
  await panel.getByRole('textbox', { name: 'Name' }).fill('Mine')
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('button', { name: /^Mine/ })).toHaveText(
    /Kept without: the words you searched for and owner/,
  )
  const raw = await kept(page)
  expect(raw).toContain('Mine')
  expect(raw).not.toMatch(/refund|A1|Ada|Alm/i)
  await page.keyboard.press('Escape')

  // This page still knows all of it.
  await choose(page, 'Open now')
  await choose(page, 'Mine')
  await viewer.expectIds(['chat', 'old'])
  await expect(viewer.search).toHaveValue('media:chat Refund owner:"Ada Alm"')

  // Another knows what was kept.
  await page.goto(`${viewer.url}#/interactions?view=timeline`)
  await page.reload()
  await viewer.settled()
  await choose(page, 'Mine')
  await expect(viewer.search).toHaveValue('media:chat')
  await expect(viewer.filters.getByRole('checkbox', { name: /^Chat/ })).toBeChecked()
  await expect(viewer.filters.getByRole('checkbox', { name: /^Ada Alm/ })).not.toBeChecked()
})

test('the built-in views show what their names say', async ({ open, page }) => {
  const viewer = await open({ world: few, at: '#/interactions?view=timeline&media=chat' })
  await viewer.settled()
  await choose(page, 'Open now')
  await viewer.expectIds(['email'])
  await choose(page, 'Longest today')
  await expect(viewer.result).toHaveText('3 interactions')
  await expect(viewer.header('Duration')).toHaveAttribute('aria-sort', 'descending')
  await expect(page.getByRole('button', { name: /^Date range: Last 24 hours/ })).toBeVisible()
  await choose(page, 'Without owner')
  await viewer.expectIds(['call'])
  await expect(viewer.filters.getByRole('checkbox', { name: /^No owner/ })).toBeChecked()
  await choose(page, 'Repeats this week')
  await expect(page.getByRole('button', { name: /^Date range: 13/ })).toBeVisible()
  // Again on the same subject, within the week.
  await viewer.expectIds(['chat'])
})

test('views go to a file and come back from it, names that are taken with a number', async ({ open, page }) => {
  const viewer = await open({ world: few, at: '#/interactions?media=chat' })
  await viewer.settled()
  await viewer.search.fill('media:chat Refund')
  await save(page, 'Chats')
  const panel = await openViews(page)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: 'Export views…' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('interaction-history-views.json')
  const path = await file.path()
  const text = await readFile(path, 'utf8')
  expect(JSON.parse(text)).toMatchObject({
    format: 'interaction-history-viewer.views',
    version: 1,
    views: [{ name: 'Chats', filter: [{ kind: 'anyOf', field: 'media', values: ['chat'] }], leftOut: ['words'] }],
  })
  expect(text).not.toMatch(/refund/i)

  await importFile(page, { name: 'views.json', text })
  await expect(panel.getByRole('status').filter({ hasText: '1 view added.' })).toBeVisible()
  await expect(panel.getByRole('button', { name: /^Chats \(2\)/ })).toBeVisible()
  await page.reload()
  await viewer.settled()
  await choose(page, 'Chats \\(2\\)')
  await expect(viewer.filters.getByRole('checkbox', { name: /^Chat/ })).toBeChecked()
})

test('a file that cannot be used is refused with the reason, and nothing is changed', async ({ open, page }) => {
  const viewer = await open({ world: few })
  await viewer.settled()
  const panel = await openViews(page)
  const views = (filter: unknown) => ({
    format: 'interaction-history-viewer.views',
    version: 1,
    views: [{ name: 'Theirs', shape: '#/interactions', filter }],
  })
  const refusals: readonly (readonly [string, string | RegExp])[] = [
    ['{', '“views.json” was not imported. It is not JSON.'],
    ['{"theme":"dark"}', '“views.json” was not imported. It is not a file of saved views.'],
    [JSON.stringify({ ...views([]), version: 2 }), /newer version/],
    [
      JSON.stringify(views([{ kind: 'is', trait: 'asleep', negated: false }])),
      /views\.0\.filter\.0\.trait is not a known/,
    ],
    [JSON.stringify(views([])).padEnd(1_000_001), /larger than 1 MB/],
  ]
  for (const [text, reason] of refusals) {
    await importFile(page, { name: 'views.json', text })
    await expect(panel.getByRole('alert')).toHaveText(reason)
  }
  await expect(panel.getByRole('region', { name: 'Yours' })).toHaveCount(0)
  expect(await kept(page)).not.toContain('Theirs')
  await importFile(page, { name: 'views.json', text: JSON.stringify(views([])) })
  await expect(panel.getByRole('alert')).toHaveCount(0)
  await expect(panel.getByRole('button', { name: /^Theirs/ })).toBeVisible()
})

test('where storage is forbidden, views last as long as the page', async ({ open, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('The document is sandboxed', 'SecurityError')
      },
    })
  })
  const viewer = await open({ world: few, at: '#/interactions?media=chat' })
  await viewer.settled()
  await save(page, 'Chats')
  await tick(viewer, /^Email/)
  await choose(page, 'Chats')
  await viewer.expectIds(['chat', 'old'])
  await expect(await openViews(page)).toContainText('views last until it is closed')
})

test('two tabs do not undo each other’s views', async ({ open, page, context }) => {
  const viewer = await open({ world: few, at: '#/interactions?media=chat' })
  await viewer.settled()
  const other = await context.newPage()
  await other.goto(`${viewer.url}#/interactions?media=email`)
  await expect(viewsButton(other)).toBeVisible()
  await save(page, 'Chats')
  await save(other, 'Emails')
  await page.reload()
  await viewer.settled()
  await openViews(page)
  await expect(choice(page, 'Chats')).toBeVisible()
  await expect(choice(page, 'Emails')).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 380, 320]) {
    test(`the views can be used by everybody (${colorScheme}, ${width} px)`, async ({ open, page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 800 })
      const viewer = await open({ world: few, at: '#/interactions?media=chat' })
      await viewer.settled()
      await viewer.search.fill('media:chat Refund')
      await save(page, 'A view with a name that is rather long for so small a place')
      await viewer.search.fill('Ref')
      const panel = await openViews(page)
      await expectAccessible(page, 'views', ':popover-open')
      const box = await panel.boundingBox()
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
      await panel.getByRole('button', { name: 'Save this view…' }).click()
      await panel.getByRole('textbox', { name: 'Name' }).fill('')
      await page.keyboard.press('Enter')
      await expectAccessible(page, 'saving', ':popover-open')
      await page.keyboard.press('Escape')
      await expectAccessible(page, 'the bar', 'main')
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    })
  }
}

async function importFile(page: Page, { name, text }: { readonly name: string; readonly text: string }): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Import views…' }).click(),
  ])
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
}
