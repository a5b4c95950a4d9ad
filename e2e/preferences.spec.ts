import type { Page } from '@playwright/test'
import { at, record, times, world } from './records.ts'
import { expect, test } from './viewer.ts'

const few = world(
  times(5, (index) => record(`I${index}`, at(`11-19 1${index}:00`), { contactId: 'C1', contactName: 'Ada Lovelace' })),
)

const surfaces = { light: 'rgb(255, 255, 255)', dark: 'rgb(21, 26, 33)' }
const bannerColour = (page: Page) =>
  page.getByRole('banner').evaluate((banner) => {
    // The first thing behind it that is not see-through.
    for (let element: Element | null = banner; element; element = element.parentElement) {
      const { backgroundColor } = getComputedStyle(element)
      if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor
    }
    return ''
  })

test('the theme follows the system until one is chosen', async ({ open, page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  const viewer = await open({ world: few })
  await viewer.settled()
  expect(await bannerColour(page)).toBe(surfaces.dark)
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await bannerColour(page)).toBe(surfaces.light)

  const more = await viewer.openMore()
  await expect(more.getByRole('group', { name: 'Theme' }).getByRole('radio', { name: 'System' })).toBeChecked()
  await more.getByRole('radio', { name: 'Dark' }).check()
  expect(await bannerColour(page)).toBe(surfaces.dark)

  await page.reload()
  await viewer.settled()
  expect(await bannerColour(page)).toBe(surfaces.dark)

  await page.emulateMedia({ colorScheme: 'dark' })
  await (await viewer.openMore()).getByRole('radio', { name: 'Light' }).check()
  expect(await bannerColour(page)).toBe(surfaces.light)
  await more.getByRole('radio', { name: 'System' }).check()
  expect(await bannerColour(page)).toBe(surfaces.dark)
})

test('the density changes the height of the rows and is kept', async ({ open, page }) => {
  const viewer = await open({ world: few })
  const height = async () => (await viewer.row('I4').boundingBox())?.height
  await viewer.settled()
  expect(await height()).toBe(36)
  const more = await viewer.openMore()
  await more.getByRole('group', { name: 'Density' }).getByRole('radio', { name: 'Compact' }).check()
  expect(await height()).toBe(28)

  await page.reload()
  await viewer.settled()
  expect(await height()).toBe(28)
  await (await viewer.openMore()).getByRole('radio', { name: 'Comfortable' }).check()
  expect(await height()).toBe(36)
})

test('columns and letter keys are kept too', async ({ open, page }) => {
  const viewer = await open({ world: few })
  await viewer.settled()
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('checkbox', { name: 'Phone number' }).check()
  await page.getByRole('checkbox', { name: 'Owner', exact: true }).uncheck()
  await page.keyboard.press('Escape')
  await (await viewer.openMore()).getByRole('checkbox', { name: 'Single-letter shortcuts' }).uncheck()

  await page.reload()
  await viewer.settled()
  await expect(viewer.header('Phone number')).toBeVisible()
  await expect(viewer.header('Owner')).toBeHidden()
  await page.keyboard.press('/')
  await expect(viewer.search).not.toBeFocused()
})

test('odd text under our key is survived', async ({ open, page }) => {
  await page.addInitScript(() => localStorage.setItem('interaction-history-viewer.preferences', '{"theme":"pink'))
  const viewer = await open({ world: few })
  await viewer.settled()
  await expect(viewer.header('Owner')).toBeVisible()
})

test('the browser keeps preferences and nothing about anybody', async ({ open, page }) => {
  const viewer = await open({ world: few, at: '#/contacts/C1' })
  await viewer.settled()
  await viewer.search.fill('Ada')
  await viewer.row('I4').click()
  await expect(viewer.details).toContainText('Ada Lovelace')
  await (await viewer.openMore()).getByRole('radio', { name: 'Compact' }).check()
  await page.reload()
  await expect(viewer.details).toContainText('Ada Lovelace')

  const kept = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookie: document.cookie,
    historyState: history.state as unknown,
  }))
  expect(kept).toMatchObject({ session: {}, databases: [], caches: [], workers: 0, cookie: '', historyState: null })
  expect(Object.keys(kept.local)).toEqual(['interaction-history-viewer.preferences'])
  const preferences: unknown = JSON.parse(Object.values(kept.local)[0] ?? '')
  const names = ['columns', 'density', 'facets', 'language', 'letterKeys', 'theme']
  expect(Object.keys(preferences ?? {}).sort()).toEqual(names)
})
