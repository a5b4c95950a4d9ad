import { readFile } from 'node:fs/promises'
import type { Download, Locator, Page } from '@playwright/test'
import { readArchive } from '#src/wire/archive.ts'
import { expectAccessible } from './axe.ts'
import { at, month, record, times, world } from './records.ts'
import { expect, type OpenedViewer, test } from './viewer.ts'

const few = world([
  record('long', at('11-20 10:00'), { subject: '=SUM(A1:A9)', endDate: '2026-11-20T12:00:00+01:00' }),
  record('short', at('11-20 09:00'), { subject: 'Where, "exactly"?' }),
  record('mail', at('11-19 08:00'), { mediaType: 'email' }),
  record('middle', at('11-02 08:00'), { endDate: '2026-11-02T08:30:00+01:00' }),
])

const exportButton = (page: Page) => page.getByRole('button', { name: 'Export', exact: true })
const panelOf = (page: Page) => page.getByRole('dialog', { name: 'Export', exact: true })

async function openExport(page: Page): Promise<Locator> {
  await exportButton(page).click()
  return panelOf(page)
}

async function exported(page: Page, format: string): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download')
  await panelOf(page).getByRole('button', { name: format, exact: true }).click()
  return saved(await download)
}

async function saved(download: Download): Promise<{ name: string; text: string }> {
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}

/** The cells of a CSV whose values have no line breaks. */
function cellsOf(text: string): readonly (readonly string[])[] {
  const lines = text.slice(1).trimEnd().split('\r\n')
  return lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
    ),
  )
}

async function settledAt(viewer: OpenedViewer): Promise<OpenedViewer> {
  await viewer.settled()
  return viewer
}

test('a CSV holds the rows of the table after a filter and a sort, in its order, columns and zone', async ({
  open,
  page,
}) => {
  const viewer = await settledAt(
    await open({ world: few, at: '#/interactions?media=chat&sort=-duration&tz=Europe/Berlin' }),
  )
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('checkbox', { name: 'Id', exact: true }).check()
  await page.getByRole('checkbox', { name: 'Contact', exact: true }).uncheck()
  await page.keyboard.press('Escape')
  await viewer.expectIds(['long', 'middle', 'short'])

  const panel = await openExport(page)
  await expect(panel).toContainText('3 interactions as shown, 8 columns, times in Europe/Berlin')
  await expect(panel).toContainText('begin with = + - @ get an apostrophe')
  const { name, text } = await exported(page, 'CSV')
  expect(name).toMatch(/^interactions-\d{4}-\d\d-\d\dT\d\d-\d\d\.csv$/)
  const [head, ...rows] = cellsOf(text)
  // The arrow of the order is no part of a name.
  const headers = await viewer.grid.getByRole('columnheader').allTextContents()
  expect(head).toEqual([...headers.map((header) => header.replace(/[↑↓].*/, '')), 'Started (UTC)'])
  expect(rows.map((row) => row.at(-2))).toEqual(['long', 'middle', 'short'])
  expect(rows.map(([started]) => started)).toEqual([
    '2026-11-20 10:00:00',
    '2026-11-02 08:00:00',
    '2026-11-20 09:00:00',
  ])
  expect(rows.map((row) => row.at(-1))).toEqual([
    '2026-11-20 09:00:00Z',
    '2026-11-02 07:00:00Z',
    '2026-11-20 08:00:00Z',
  ])
  expect(rows.map((row) => row[2])).toEqual(["'=SUM(A1:A9)", 'Subject middle', 'Where, "exactly"?'])
  await expect(panel.getByRole('status')).toHaveText(
    /^3 interactions written to .*\.csv\. 1 value got an apostrophe\.$/,
  )

  const beside = page.waitForEvent('download')
  await panel.getByRole('button', { name: 'Save its manifest' }).click()
  const manifest = await saved(await beside)
  expect(manifest.name).toBe(`${name}.manifest.json`)
  expect(JSON.parse(manifest.text)).toMatchObject({
    zone: 'Europe/Berlin',
    filter: 'media:chat',
    sort: '-duration',
    columns: head,
    counts: { shown: 3, loaded: 4 },
    gaps: [],
    guarded: 1,
  })
})

test('JSON and NDJSON hold whole records and their manifest, and open again', async ({ open, page }) => {
  await settledAt(await open({ world: few, at: '#/interactions?view=timeline&sort=started&q=media:chat' }))
  await openExport(page)
  for (const format of ['JSON', 'NDJSON']) {
    const { name, text } = await exported(page, format)
    expect(name.endsWith(`.${format.toLowerCase()}`)).toBe(true)
    const read = readArchive(text)
    if (!read.ok) throw new Error(read.problem.kind)
    const { interactions, manifest } = read.archive
    expect(interactions.map(({ id }) => id)).toEqual(['middle', 'short', 'long'])
    expect(manifest).toMatchObject({ sort: 'started', filter: 'media:chat', counts: { shown: 3, loaded: 4 } })
    await expect(panelOf(page).getByRole('status')).toContainText(name)
  }
})

test('says what is missing, and writes it into the manifest', async ({ open, page }) => {
  // More at one instant than the server gives at a time.
  const same = times(60, (n) => record(`same${n}`, at('11-18 10:00')))
  const viewer = await settledAt(await open({ world: world([...same, record('other', at('11-20 10:00'))]), cap: 50 }))
  await expect(viewer.retrieval).toHaveText(/^Incomplete/)
  const panel = await openExport(page)
  await expect(panel.getByRole('listitem')).toHaveText(/18 Nov.*: the server stopped at its limit of 50/)
  const { text } = await exported(page, 'JSON')
  const { manifest } = JSON.parse(text)
  expect(manifest.gaps).toMatchObject([{ reason: expect.stringContaining('limit of 50') }])
  expect(manifest.gaps[0].from).toMatch(/^2026-11-18T/)
})

test('e opens it, a command writes at once, and Escape gives the focus back', async ({ open, page }) => {
  const viewer = await settledAt(await open({ world: few }))
  const cell = viewer.row('short').getByRole('gridcell').first()
  await cell.focus()
  await page.keyboard.press('e')
  await expect(panelOf(page).getByRole('button', { name: 'CSV', exact: true })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(panelOf(page)).toBeHidden()
  await expect(cell).toBeFocused()

  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search commands' }).fill('export ndjson')
  const download = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  const { name } = await saved(await download)
  expect(name).toMatch(/\.ndjson$/)
})

/** A place on the disk that takes its time, as the browser's own dialog would give. */
function slowDisk(): void {
  const written: string[] = []
  const file = {
    write: (chunk: string) => {
      written.push(chunk)
      return new Promise((resolve) => setTimeout(resolve, 200))
    },
    close: () => Promise.resolve(),
    abort: () => {
      document.documentElement.dataset['aborted'] = String(written.length)
      return Promise.resolve()
    },
  }
  const handle = { createWritable: () => Promise.resolve(file) }
  Object.assign(window, { showSaveFilePicker: () => Promise.resolve(handle) })
}

test('a large set is written to the disk as it grows, and can be cancelled', async ({ open, page }) => {
  await page.addInitScript(slowDisk)
  await settledAt(await open({ world: month(20_500), at: '#/interactions' }))
  const panel = await openExport(page)
  await panel.getByRole('button', { name: 'CSV', exact: true }).click()
  await expect(panel.getByRole('progressbar', { name: 'Exported so far' })).toBeVisible()
  await expect(panel).toContainText(/[1-9][\d,]* of 20,500 interactions/)
  await panel.getByRole('button', { name: 'Cancel' }).click()
  await expect(panel.getByRole('status')).toHaveText('Cancelled, no file was written.')
  await expect(page.locator('html')).toHaveAttribute('data-aborted', /\d/)
  await expect(panel.getByRole('button', { name: 'CSV', exact: true })).toBeFocused()
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1_280, 380, 320]) {
    test(`the panel breaks no rule of accessibility and fits: ${colorScheme}, ${width} px`, async ({ open, page }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 800 })
      await settledAt(await open({ world: few }))
      const panel = await openExport(page)
      await exported(page, 'CSV')
      await expect(panel.getByRole('status')).toContainText('written to')
      expect(await panel.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
      const box = await panel.boundingBox()
      expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await expectAccessible(page, 'export')
    })
  }
}
