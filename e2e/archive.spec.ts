import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { at, record, times, world } from './records.ts'
import { expect, type OpenedViewer, test } from './viewer.ts'

const served = world([record('served', at('11-18 10:00'))])

const messages = [
  {
    index: 1,
    from: { nickname: 'Ada', type: 'Customer' },
    timestamp: '2026-11-02T08:00:05+01:00',
    text: 'Where is it?',
  },
]

const records = [
  { ...record('kept', at('11-02 08:00'), { contactId: 'secret-contact' }), messages },
  record('call', at('11-03 09:00'), { mediaType: 'voice' }),
  record('reply', at('11-05 10:00'), { parentId: 'kept', contactId: 'secret-contact' }),
]

const manifest = {
  format: 'interaction-history-export',
  formatVersion: 1,
  version: '0.1.0',
  exportedAt: '2026-11-06T12:00:00.000+01:00',
  zone: 'Europe/Stockholm',
  filter: 'media:chat,call',
  sort: '-started',
  columns: [],
  counts: { shown: 3, loaded: 9 },
  gaps: [
    {
      from: '2026-11-04T00:00:00.000+01:00',
      to: '2026-11-05T00:00:00.000+01:00',
      reason: 'the server stopped at its limit of 50',
    },
  ],
  masked: [{ field: 'subject', count: 2 }],
}

const name = 'secret case.json'
const exported = JSON.stringify({ manifest, interactions: records })

const more = async (page: Page, button: string) => {
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('dialog', { name: 'More' }).getByRole('button', { name: button }).click()
}

const barOf = (page: Page) => page.getByRole('region', { name: 'Open file' })

async function choose(page: Page, file: string, text: string, by = () => more(page, 'Open a file…')): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await by()
  await (await chooser).setFiles({ name: file, mimeType: 'application/json', buffer: Buffer.from(text) })
}

/** Lets a file be dropped on the page. */
async function drop(page: Page, file: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ({ file, text }) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([text], file))
      return transfer
    },
    { file, text },
  )
  // What takes files comes after the first rows.
  await expect(async () => {
    await page.dispatchEvent('body', 'dragover', { dataTransfer: data })
    await expect(page.getByText('Drop the file here to open it')).toBeVisible({ timeout: 200 })
  }).toPass()
  await page.dispatchEvent('body', 'drop', { dataTransfer: data })
}

const inside = ['reply', 'call', 'kept']

test('a file takes the server’s place in every view, and nothing is asked of the server', async ({ open, page }) => {
  const viewer = await open({ world: served, config: { pollSeconds: 1, timeZone: 'Europe/Berlin' } })
  await viewer.settled()
  const address = page.url()
  await choose(page, name, exported)

  const bar = barOf(page)
  await expect(bar).toBeFocused()
  await expect(bar).toContainText(
    `Showing the file ${name}: 3 interactions, exported 2026-11-06, not from the server (1 gap: see “About this file”)`,
  )
  await viewer.expectIds(inside)
  await expect(viewer.result).toHaveText('3 interactions')
  await expect(viewer.retrieval).toHaveText(
    /^Incomplete, 3 interactions from 2 Nov to 5 Nov.*the server stopped at its limit of 50/,
  )
  await expect(page.getByRole('button', { name: /^Load the rest/ })).toHaveCount(0)
  await expect(page.getByText('File', { exact: true })).toBeVisible()
  const asked = viewer.server.requests.length

  await test.step('what it tells of itself', async () => {
    await bar.getByRole('button', { name: 'About this file' }).click()
    const about = page.getByRole('dialog', { name: 'About this file' })
    await expect(about).toContainText('It was filtered: media:chat,call')
    await expect(about).toContainText('Times on the screen were in Europe/Stockholm')
    await expect(about).toContainText('2 values in it were masked')
    await expect(about).toContainText('It holds 1 transcript')
    await expect(about.getByRole('listitem')).toHaveText(/4 Nov 2026.*limit of 50/)
    await page.keyboard.press('Escape')
  })

  await test.step('details, conversation, thread and raw record', async () => {
    await viewer.row('kept').click()
    await viewer.details.getByRole('tab', { name: 'Conversation' }).click()
    await expect(viewer.details.getByRole('tabpanel')).toContainText('Where is it?')
    await viewer.details.getByRole('tab', { name: 'Thread' }).click()
    await expect(viewer.details.getByRole('listitem')).toHaveCount(2)
    await viewer.details.getByRole('tab', { name: 'Raw' }).click()
    await expect(viewer.details.getByRole('tabpanel')).toContainText('secret-contact')
    await page.keyboard.press(']')
    await page.keyboard.press('[')
    await page.keyboard.press('[')
    await expect(viewer.details).toContainText('Not everything is in the file')
    await page.keyboard.press('Escape')
  })

  await test.step('the other views, search, filters and dates', async () => {
    await viewer.tab('Timeline').click()
    await expect(viewer.feed.getByRole('article')).toHaveCount(3)
    await viewer.tab('Lanes').click()
    await expect(page.getByRole('tabpanel', { name: 'Lanes' })).toBeVisible()
    await viewer.tab('Table').click()
    await viewer.search.fill('media:call')
    await viewer.expectIds(['call'])
    await viewer.search.fill('')
    await viewer.filters.getByRole('checkbox', { name: /^Chat/ }).check()
    await viewer.expectIds(['reply', 'kept'])
    await viewer.search.fill('')
    await viewer.expectIds(inside)
  })

  await test.step('one customer’s, by a link that a new tab would have shown in its address', async () => {
    await viewer.row('reply').click()
    await viewer.details
      .getByRole('link', { name: /secret-contact/ })
      .first()
      .click({ modifiers: ['Control'] })
    await viewer.expectIds(['reply', 'kept'])
    expect(page.context().pages()).toHaveLength(1)
  })

  await test.step('what is exported opens again', async () => {
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('dialog', { name: 'Export', exact: true }).getByRole('button', { name: 'NDJSON' }).click()
    const text = await readFile(await (await download).path(), 'utf8')
    await page.keyboard.press('Escape')
    await choose(page, 'again.ndjson', text)
    await viewer.expectIds(['reply', 'kept'])
    await expect(bar).toContainText('Showing the file again.ndjson: 2 interactions')
    await expect(viewer.retrieval).toContainText('limit of 50')
  })

  expect(page.url()).toBe(address)
  expect(viewer.server.requests.slice(asked)).toEqual([])
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.title]))
  expect(kept).not.toMatch(/secret|again/)

  await bar.getByRole('button', { name: 'Close file' }).click()
  await expect(bar).toBeHidden()
  await viewer.expectIds(['served'])
  await expect(viewer.retrieval).toHaveText(/^Complete/)
  expect(page.url()).toBe(address)
})

test('Back goes through the file’s screens and then out of the file', async ({ open, page }) => {
  const viewer = await open({ world: served })
  await viewer.settled()
  await drop(page, name, exported)
  await viewer.expectIds(inside)
  await viewer.row('call').click()
  await expect(viewer.details).toBeVisible()
  await page.goBack()
  await expect(viewer.details).toBeHidden()
  await viewer.expectIds(inside)
  await page.goBack()
  await viewer.expectIds(['served'])
  await expect(barOf(page)).toBeHidden()
})

test('a server’s raw answer, and lines of which some cannot be read', async ({ open, page }) => {
  const viewer = await open({ world: served })
  await viewer.settled()
  await choose(page, 'answer.json', JSON.stringify({ statusCode: 0, interactions: records }))
  await viewer.expectIds(inside)
  await expect(viewer.retrieval).toHaveText(/^All of the file, 3 interactions/)
  await barOf(page).getByRole('button', { name: 'About this file' }).click()
  await expect(page.getByRole('dialog', { name: 'About this file' })).toContainText('It is a server’s answer')
  await page.keyboard.press('Escape')

  const lines = [JSON.stringify(record('line', at('11-07 10:00'))), '{"id":', '{"no":"id"}'].join('\n')
  await choose(page, 'lines.ndjson', lines)
  await viewer.expectIds(['line'])
  await barOf(page).getByRole('button', { name: 'About this file' }).click()
  await expect(page.getByRole('dialog', { name: 'About this file' })).toContainText('2 records in it could not be read')
  await expect(viewer.retrieval).toContainText('2 records could not be read')
})

const notToOpen: readonly (readonly [what: string, text: string, said: RegExp])[] = [
  ['nothing', '', /It is empty/],
  ['a CSV', '\ufeffStarted,Subject\r\n2026-11-20,Hello', /It is not JSON.*A CSV cannot be opened again/],
  ['another JSON', '{"name":"x"}', /holds no interactions/],
  ['a refusal', '{"statusCode":5,"statusMessage":"No such contact"}', /a server’s refusal.*No such contact/],
  ['records of something else', '[{"a":1},{"b":2}]', /Not one of its 2 records could be read/],
]

test('says why a file cannot be opened, and leaves the page as it was', async ({ open, page }) => {
  const viewer = await open({ world: served })
  await viewer.settled()
  for (const [what, text, said] of notToOpen) {
    await choose(page, `${what}.json`, text)
    await expect(viewer.failure).toContainText(`${what}.json could not be opened`)
    await expect(viewer.failure).toContainText(said)
    await viewer.expectIds(['served'])
  }
  await page.getByRole('button', { name: 'Put away' }).click()
  await expect(viewer.failure).toBeHidden()
})

test('a file opens from the failure screen, without any server', async ({ open, page }) => {
  const viewer = await open({ world: served, fault: () => new Response('', { status: 403 }) })
  await expect(viewer.failure).toBeVisible()
  await choose(page, name, exported, () => page.getByRole('button', { name: 'Open a file…' }).click())
  await viewer.expectIds(inside)
  await expect(viewer.failure).toBeHidden()
})

test('a file opens where somebody would have to sign in, and from the list of commands', async ({ open, page }) => {
  const viewer = await open({ world: served, signIn: 'basic' })
  await expect(page.getByLabel('User name')).toBeVisible()
  await choose(page, name, exported, async () => {
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Search commands' }).fill('open a file')
    await page.keyboard.press('Enter')
  })
  await viewer.expectIds(inside)
  await expect(page.getByLabel('User name')).toBeHidden()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search commands' }).fill('close the file')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('User name')).toBeVisible()
})

test('a large file shows all of its rows', async ({ open, page }) => {
  const viewer: OpenedViewer = await open({ world: served })
  await viewer.settled()
  const many = times(5_000, (n) => JSON.stringify(record(`m${n}`, at('11-01 00:00') + n * 60_000))).join('\n')
  await choose(page, 'many.ndjson', many)
  await expect(viewer.result).toHaveText('5,000 interactions')
  await expect(viewer.retrieval).toHaveText(/^All of the file, 5,000 interactions/)
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1_440, 320]) {
    test(`breaks no rule of accessibility and fits: ${colorScheme}, ${width} px`, async ({ open, page }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 800 })
      const viewer = await open({ world: served })
      await viewer.settled()
      await choose(page, `${'long'.repeat(30)}.json`, '{')
      await expect(viewer.failure).toBeVisible()
      await expectAccessible(page, 'a file that cannot be opened')
      await choose(page, `${'long'.repeat(30)}.json`, exported)
      await expect(barOf(page)).toBeVisible()
      await barOf(page).getByRole('button', { name: 'About this file' }).click()
      await expectAccessible(page, 'an open file')
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    })
  }
}
