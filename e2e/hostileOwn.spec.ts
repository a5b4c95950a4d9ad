import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { hostileValues, hostileWorld } from '#mocks/hostile.ts'
import { cellsOf } from './cellsOf.ts'
import { openDetails, watch } from './hostilePage.ts'
import { overflow } from './overflow.ts'
import { now, record, world } from './records.ts'
import { expect, openConversation, test } from './viewer.ts'

// Recording takes longer than the test.
test.use({ trace: 'off' })

const values = hostileValues
  .filter(({ kind }) => kind !== 'size')
  .map(({ value }) => value())
  .filter((value) => value.trim() !== '')

test.beforeEach(() => test.setTimeout(240_000))

test('hostile names and queries of saved views that somebody hands on run nowhere, wide and narrow', async ({
  open,
  page,
}) => {
  const deeds = await watch(page)
  const viewer = await open({ world: world([record('one', now - 1_000)]) })
  await viewer.settled()
  await page.getByRole('button', { name: /^Views/ }).click()
  const panel = page.getByRole('dialog', { name: 'Saved views' })
  // Two of them in each: a browser keeps 200 views.
  const pairs = values.flatMap((one, at) => (at % 2 === 0 ? [[one, values[at + 1] ?? ''] as const] : []))
  const views = pairs.map(([one, other], at) => ({
    name: `${one.slice(0, 37)} ${other.slice(0, 37)} ${at}`,
    shape: '#/interactions',
    filter: [
      { kind: 'words', text: one.slice(0, 200), negated: false },
      { kind: 'anyOf', field: 'media', values: [one, other], negated: false },
    ],
  }))
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Import views…' }).click()
  await (await chooser).setFiles({
    name: '"><img src=x onerror=hostileRan()>.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ format: 'interaction-history-viewer.views', version: 1, views })),
  })
  await expect(panel.getByRole('status').filter({ hasText: `${views.length} views added.` })).toBeVisible()
  const mine = panel.getByRole('region', { name: 'Yours' }).getByRole('listitem')
  await expect(mine).toHaveCount(views.length)
  for (const width of [1440, 380]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await panel.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
    expect(await overflow(page)).toBe(0)
  }
  await mine.first().getByRole('button').first().click()
  await expect(viewer.result).toHaveText(/0 of /)
  await page.reload()
  await viewer.settled()
  await page.getByRole('button', { name: /^Views/ }).click()
  await expect(mine).toHaveCount(views.length)
  expect(await deeds()).toEqual([])
})

test('hostile notes run nowhere, and a spreadsheet takes none of them for a formula', async ({ open, page }) => {
  const deeds = await watch(page)
  await page.addInitScript(
    (notes) =>
      localStorage.setItem(
        'interaction-history-viewer.reviews',
        JSON.stringify({ version: 1, reviews: notes.map((note, at) => ({ id: `n${at}`, note })) }),
      ),
    values,
  )
  const viewer = await open({ world: world(values.map((_, at) => record(`n${at}`, now - (at + 1) * 1_000))) })
  await viewer.settled()
  for (const [at, value] of values.entries()) {
    await openDetails(viewer, `n${at}`)
    // A field of several lines keeps one kind of line end.
    await expect(viewer.details.getByRole('textbox', { name: 'Note' })).toHaveValue(value.replace(/\r\n?/g, '\n'))
  }
  await page.getByRole('button', { name: /^Review/ }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export as CSV' }).click()
  const cells = cellsOf(await readFile(await (await download).path(), 'utf8'))
  expect(cells.length).toBeGreaterThan(values.length * 3)
  expect(cells.filter((cell) => /^[=+@\t\r-]/.test(cell))).toEqual([])
  expect(await overflow(page)).toBe(0)
  expect(await deeds()).toEqual([])
})

test('what is copied of hostile conversations and values is plain text', async ({ open, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const deeds = await watch(page)
  const { world: hostile, ids } = hostileWorld(
    now,
    hostileValues.filter(({ kind }) => kind !== 'size'),
  )
  const [first = ''] = [...ids.values()].flat()
  const viewer = await openConversation(open, hostile, first)
  for (const [id = ''] of ids.values()) {
    await openDetails(viewer, id, 'conversation')
    await viewer.details.getByRole('button', { name: 'Copy conversation' }).click()
    await expect(viewer.details.getByText('Copied', { exact: true })).toBeVisible()
    expect(await clipboardTypes(page)).toEqual(['text/plain'])
  }
  expect(await deeds()).toEqual([])
})

function clipboardTypes(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types))
}
