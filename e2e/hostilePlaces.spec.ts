import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { hostileValues, hostileWorld } from '#mocks/hostile.ts'
import { cellsOf } from './cellsOf.ts'
import { openDetails, watch } from './hostilePage.ts'
import { overflow } from './overflow.ts'
import { now } from './records.ts'
import { expect, type Open, type OpenedViewer, test } from './viewer.ts'

// Recording takes longer than the test.
test.use({ trace: 'off' })

const values = hostileValues.filter(({ kind }) => kind !== 'size')
const large = hostileValues.filter(({ kind }) => kind === 'size')
const hostile = hostileWorld(now, values)

const config = {
  customAttributes: ['Hostile'],
  fields: {
    Hostile: { label: 'Of a stranger', link: 'https://crm.example.com/{value}' },
    x: { type: 'url' },
    List: { group: '<img src=x onerror=hostileRan()>' },
  },
}

async function openHostile(open: Open, page: Page, world = hostile.world) {
  test.setTimeout(240_000)
  const deeds = await watch(page)
  const viewer = await open({ world, config })
  await expect(viewer.retrieval).toHaveText(/^Complete/, { timeout: 60_000 })
  return { viewer, deeds }
}

test('nothing hostile runs in facets, suggestions, commands, reports and comparisons', async ({ open, page }) => {
  const { viewer, deeds } = await openHostile(open, page)
  const calm = async () => {
    expect(await overflow(page)).toBe(0)
    expect(await deeds()).toEqual([])
  }

  await test.step('an attribute as a facet, all its values ticked', async () => {
    await viewer.filters.getByRole('button', { name: 'Add filter' }).click()
    await page
      .getByRole('dialog', { name: 'Add filter' })
      .getByRole('button', { name: /^Of a stranger/ })
      .first()
      .click()
    const facet = viewer.filters.getByRole('group', { name: 'Of a stranger' })
    await expect(facet.getByRole('checkbox').first()).toBeVisible()
    for (let place = 0; place < 5; place++) await facet.getByRole('checkbox').nth(place).click()
    await expect(viewer.result).toHaveText(/of /)
    await calm()
  })

  await test.step('what was ticked as a query, and values that are suggested', async () => {
    await viewer.search.click()
    await viewer.search.fill('attr.Hostile:')
    await expect(page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option').first()).toBeVisible()
    await calm()
    for (const { value } of values.slice(0, 40)) await viewer.search.fill(value())
    await viewer.search.fill('')
    await calm()
  })

  await test.step('the report of keys without an entry', async () => {
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Search commands' }).fill('keys without an entry')
    await page.keyboard.press('Enter')
    const report = page.getByRole('dialog', { name: 'Keys without an entry' })
    await expect(report.getByRole('row').nth(100)).toBeAttached()
    await calm()
    await report.getByRole('button', { name: 'Close' }).click()
  })

  await test.step('two at a time side by side, and links of values', async () => {
    const kinds = new Set<string>()
    for (const { name, kind } of values) {
      if (kinds.has(kind)) continue
      kinds.add(kind)
      const [texts = '', words = ''] = hostile.ids.get(name) ?? []
      for (const id of [texts, words]) {
        await openDetails(viewer, id)
        expect(await addressesIn(viewer)).toEqual([])
        await viewer.details.getByRole('button', { name: 'Mark to compare' }).click()
      }
      const comparison = page.getByRole('dialog', { name: 'Compare interactions' })
      await expect(comparison.getByRole('table')).toBeVisible()
      await calm()
      await comparison.getByRole('button', { name: 'Clear', exact: true }).click()
      await expect(comparison).toBeHidden()
    }
  })
})

for (const [what, exported] of [
  ['hostile', values],
  ['large', large],
] as const) {
  test(`what is exported of what is ${what} reads back, and runs nowhere when it is opened again`, async ({
    open,
    page,
  }) => {
    const { viewer, deeds } = await openHostile(open, page, hostileWorld(now, exported).world)
    const files = new Map<string, string>()
    for (const format of ['CSV', 'JSON', 'NDJSON']) {
      await page.getByRole('button', { name: 'Export', exact: true }).click()
      const download = page.waitForEvent('download')
      await page.getByRole('dialog', { name: 'Export' }).getByRole('button', { name: format, exact: true }).click()
      files.set(format, await readFile(await (await download).path(), 'utf8'))
      await page.keyboard.press('Escape')
    }
    // A spreadsheet takes none of its cells for a formula.
    const cells = cellsOf(files.get('CSV') ?? '')
    expect(cells.length).toBeGreaterThan(exported.length * 3 * 7)
    expect(cells.filter((cell) => /^[=+@\t\r-]/.test(cell))).toEqual([])
    const lines = (files.get('NDJSON') ?? '').trimEnd().split('\n')
    expect(lines.map((line) => typeof JSON.parse(line))).toEqual(lines.map(() => 'object'))

    const sent = files.get('JSON') ?? ''
    expect(JSON.parse(sent).interactions).toHaveLength(exported.length * 3)
    await page.getByRole('button', { name: 'More', exact: true }).click()
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Open a file…' }).click()
    const name = '"><img src=x onerror=hostileRan()>.json'
    await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(sent) })
    await expect(page.getByRole('region', { name: 'Open file' })).toContainText(name)
    await expect(viewer.result).toHaveText(`${exported.length * 3} interactions`)
    await viewer.rows.first().click()
    await expect(viewer.details).toBeVisible()
    expect(await overflow(page)).toBe(0)
    expect(await deeds()).toEqual([])
  })
}

/** Addresses of links in the details that lead elsewhere than a link of this page may. */
function addressesIn({ details }: OpenedViewer): Promise<readonly string[]> {
  return details
    .locator('a[href]')
    .evaluateAll((links) =>
      links
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => !/^(?:#\/|https:\/\/crm\.example\.com\/[\w.~%!*'()-]*$|https:\/\/|mailto:|tel:)/.test(href)),
    )
}
