import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { makeGate } from './gate.ts'
import { at, month, record, stamp, times, world } from './records.ts'
import { expect, hurry, type Open, type OpenedViewer, type OpenOptions, test } from './viewer.ts'

const card = '4242424242424242'

const said = (...texts: readonly string[]) =>
  texts.map((text, place) => ({
    index: place + 1,
    from: place % 2 === 0 ? { nickname: 'Ada', type: 'Customer' } : { nickname: 'Ann', type: 'Agent' },
    type: 'Text',
    timestamp: stamp(at('11-20 11:00') + place * 30_000),
    visibility: place === 3 ? 'Int' : 'All',
    text,
  }))

/** A thread of three, whose first parent is not there, an e-mail and a silent chat. */
const centre = world(
  [
    record('chat', at('11-20 11:00'), {
      subject: 'Where is my <b>parcel</b>?',
      contactName: 'Ada Lovelace',
      threadId: 'T1',
      ownerInformation: { id: 'A1', firstName: 'Ann', lastName: 'Alm' },
      customAttributes: { Disposition: 'Promised a call', OrderNumber: '88213' },
      userData: [
        { key: 'Internal', type: 'str', value: 'of no use' },
        { key: 'RTargetAgent', type: 'str', value: 'a machine' },
        { key: 'Parcel', type: 'kvlist', value: [{ key: 'Depot', type: 'str', value: 'Malmö' }] },
      ],
      comment: `Paid with ${card}.`,
    }),
    record('call', at('11-18 09:00'), {
      mediaType: 'call',
      subject: 'A call',
      threadId: 'T1',
      parentId: 'gone',
      callDuration: 125,
      phoneNumber: '+46 70',
    }),
    record('back', at('11-19 09:00'), { mediaType: 'call', subject: 'Called back', threadId: 'T1', parentId: 'call' }),
    record('mail', at('11-17 10:00'), {
      mediaType: 'email',
      subject: 'The invoice',
      email: {
        from: 'ada@example.org',
        to: ['help@example.org'],
        cc: ['boss@example.org'],
        bodyAsPlainText: 'The parcel never came.\n\nOn 12 Nov 2026, Shop wrote:\n> Your invoice.',
      },
    }),
    record('silent', at('11-16 16:00'), { subject: 'Nobody wrote' }),
  ],
  { messages: { chat: said('Hello, where is it?', 'On its way.', `My card is ${card}`, 'Not told to Ada') } },
)

const config = {
  customAttributes: ['Disposition', 'OrderNumber'],
  fields: { OrderNumber: { label: 'Order' }, Internal: { hidden: true } },
}

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Print a case file' })
/** What is printed: beside the page, and on paper alone. */
const paperOf = (page: Page) => page.locator('[data-case-file]')

/** Opens a page whose browser only notes that it was asked to print, and under which title. */
async function openNoting(open: Open, page: Page, options: OpenOptions): Promise<OpenedViewer> {
  await page.addInitScript(() => {
    const asked: string[] = []
    const print = () => {
      dispatchEvent(new Event('beforeprint'))
      asked.push(document.title)
    }
    Object.assign(globalThis, { print, printsAsked: asked })
  })
  const viewer = await open(options)
  await viewer.settled()
  return viewer
}

const printsAsked = (page: Page) => page.evaluate(() => Reflect.get(globalThis, 'printsAsked'))

async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search commands' }).fill(name)
  await page.keyboard.press('Enter')
}

/** Waits until the browser is asked to print, and looks at the page as paper does. */
async function onPaper(page: Page): Promise<Locator> {
  await expect.poll(() => printsAsked(page)).toHaveLength(1)
  await page.emulateMedia({ media: 'print' })
  await expect(paperOf(page)).toBeVisible()
  return paperOf(page)
}

/** Makes a real PDF, after which the browser says that it has printed; gives how many pages it has. */
async function printed(page: Page): Promise<number> {
  await page.emulateMedia({ media: null })
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  return [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length
}

const headings = (paper: Locator) => paper.getByRole('heading', { level: 2 })

test('prints the open interaction with all that is known of it and said in it, and nothing else', async ({
  open,
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  const viewer = await openNoting(open, page, { world: centre, config })
  await viewer.row('chat').click()
  const button = viewer.details.getByRole('button', { name: 'Print…' })
  await button.click()
  const dialog = dialogOf(page)
  await expect(dialog.getByRole('radio', { name: 'This interaction 1 interaction' })).toBeChecked()
  await expect(dialog.getByRole('radio', { name: 'Its thread 3 interactions' })).toBeVisible()
  await expect(dialog.getByRole('radio', { name: 'The result 5 interactions' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Print', exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(button).toBeFocused()
  expect(await printsAsked(page)).toEqual(['Case file 2026-11-20'])
  await expect(paperOf(page)).toBeHidden()

  const paper = await onPaper(page)
  await expect(viewer.grid).toBeHidden()
  await expect(page.locator('body > :visible')).toHaveCount(1)
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)')
  // Markup is text, on paper too.
  await expect(paper.getByRole('heading', { level: 1 })).toHaveText('Where is my <b>parcel</b>?')
  const article = paper.getByRole('article')
  await expect(article).toHaveCount(1)
  await expect(article).toContainText(
    'Chat · Friday 20 November, 11:00:00 (UTC+01:00) · Ann Alm · Stopped · Promised a call · Ada Lovelace',
  )
  await expect(article.getByRole('row', { name: 'Order 88213' })).toBeVisible()
  await expect(article.getByRole('row', { name: 'Depot Malmö' })).toBeVisible()
  await expect(article).toContainText('1 routing key left out.')
  await expect(article).not.toContainText('of no use')
  await expect(article.getByRole('listitem')).toHaveText([
    'Friday 20 November',
    '11:00:00AdaCustomerHello, where is it?',
    '11:00:30AnnAgentOn its way.',
    '11:01:00AdaCustomerMy card is •••• •••• •••• 4242',
    '11:01:30AnnAgent · PrivateNot told to Ada',
  ])
  await expect(paper.getByRole('link')).toHaveCount(0)
  expect((await paper.innerHTML()).replace(/[ -]/g, '')).not.toContain(card)
  expect(await printsAsked(page)).toEqual([expect.not.stringContaining('parcel')])

  expect(await printed(page)).toBe(1)
  await expect(paper).toHaveCount(0)
  await expect(page).toHaveTitle('Interaction history')
  await expect(viewer.row('chat')).toBeVisible()
  await expect(button).toBeFocused()
})

test('prints a thread as its tree, with the times between, and what is not there', async ({ open, page }) => {
  const viewer = await openNoting(open, page, { world: centre })
  await viewer.row('back').click()
  await expect(viewer.details.getByRole('tab', { name: /^Thread/ })).toBeVisible()
  await command(page, 'Print this thread')
  const paper = await onPaper(page)
  await expect(headings(paper)).toHaveText(['1Parent gone', '2A call', '3Called back', '4Where is my <b>parcel</b>?'])
  const rows = paper.getByRole('table').first().getByRole('row')
  await expect(rows.nth(3)).toContainText('Called backThis interaction · 24 hours later · by parent')
  await expect(rows.nth(1)).toContainText('Parent gone')
  await expect(paper.getByRole('article').nth(1)).toContainText(
    'A call, not recorded as text. Talk time 2m 05s. 5m 00s from start to end. Phone number +46 70.',
  )
  await expect(paper).toContainText('a thread of 3 interactions')
})

test('prints the result as filtered, in the order on the screen, over as many pages as it takes', async ({
  open,
  page,
}) => {
  const viewer = await openNoting(open, page, {
    world: centre,
    config,
    at: '#/interactions?q=-media:call&sort=started&tz=Asia/Tokyo',
  })
  await viewer.expectIds(['silent', 'mail', 'chat'])
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('dialog', { name: 'Export', exact: true }).getByRole('button', { name: 'Print…' }).click()
  await dialogOf(page).getByRole('button', { name: 'Print', exact: true }).click()
  const paper = await onPaper(page)
  await expect(headings(paper)).toHaveText(['1Nobody wrote', '2The invoice', '3Where is my <b>parcel</b>?'])
  for (const fact of [
    'Holds3 interactions, in the order on the screen',
    'Filter-media:call',
    'OrderStarted, ascending',
    'Conversations3 of 3 fetched',
    'Times inAsia/Tokyo',
    'Printed20 Nov 2026, 21:00:00 (UTC+09:00)',
  ]) {
    await expect(paper).toContainText(fact)
  }
  const mail = paper.getByRole('article').nth(1)
  await expect(mail).toContainText('Fromada@example.orgTohelp@example.orgCcboss@example.orgSubjectThe invoice')
  await expect(mail).toContainText('The parcel never came.')
  await expect(mail).toContainText('> Your invoice.')
  await expect(paper.getByRole('article').first()).toContainText('The server sent no messages for this chat.')
  expect(await printed(page)).toBeGreaterThan(1)
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeFocused()
})

test('says in its place what could not be fetched, counts it, and asks again when told to', async ({ open, page }) => {
  let isIll = true
  await hurry(page)
  await openNoting(open, page, {
    world: centre,
    fault: ({ url }) => (isIll && /\/interactions\/mail/.test(url) ? new Response('ill', { status: 403 }) : undefined),
  })
  await command(page, 'Print the result')
  const dialog = dialogOf(page)
  await expect(dialog.getByRole('status')).toContainText('1 of 5 conversations could not be fetched.')
  await expectAccessible(page, 'some could not be fetched', 'dialog[open]')
  await dialog.getByRole('button', { name: 'Try again' }).click()
  await expect(dialog.getByRole('status')).toContainText('1 of 5 conversations could not be fetched.')
  await dialog.getByRole('button', { name: 'Print without them' }).click()
  const paper = await onPaper(page)
  await expect(paper).toContainText('Conversations4 of 5 fetched, 1 could not be fetched')
  await expect(paper.getByRole('article').nth(3)).toContainText(
    'This conversation could not be fetched. You are not allowed to read this interaction.',
  )
  await printed(page)

  isIll = false
  await command(page, 'Print the result')
  await expect.poll(() => printsAsked(page)).toHaveLength(2)
  await expect(paperOf(page)).toContainText('5 of 5 fetched')
})

test('shows how far the fetching is; goes on without the rest, or leaves it all when cancelled', async ({
  open,
  page,
}) => {
  const gate = makeGate()
  let asked = 0
  const viewer = await openNoting(open, page, {
    world: month(60),
    fault: ({ url }) => {
      if (!/\/interactions\/I\d+/.test(url)) return undefined
      asked += 1
      return asked > 10 ? gate.opened : undefined
    },
  })
  await command(page, 'Print the result')
  const dialog = dialogOf(page)
  await expect(dialog).toContainText('10 of 60 conversations fetched')
  await expect(dialog.getByRole('progressbar', { name: 'Done so far' })).toHaveAttribute('value', '10')
  await expectAccessible(page, 'while it is fetched', 'dialog[open]')
  expect(asked).toBe(14)
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog).toBeHidden()
  await expect(paperOf(page)).toHaveCount(0)
  expect(await printsAsked(page)).toEqual([])

  await command(page, 'Print the result')
  await expect(dialog).toContainText('10 of 60 conversations fetched')
  await dialog.getByRole('button', { name: 'Print without the rest' }).click()
  const paper = await onPaper(page)
  await expect(paper).toContainText('Conversations10 of 60 fetched, 50 not asked for')
  await expect(paper.getByText('This conversation was not fetched.')).toHaveCount(50)
  gate.open()
  expect(await printed(page)).toBeGreaterThan(10)
  await expect(viewer.grid).toBeVisible()
})

test('asks first where it may become long, and lays it out while the page answers', async ({ open, page }) => {
  test.setTimeout(180_000)
  await openNoting(open, page, { world: month(620) })
  await command(page, 'Print the result')
  const dialog = dialogOf(page)
  await expect(dialog).toContainText('620 interactions may come to 300 pages or more')
  await expectAccessible(page, 'a large result', 'dialog[open]')
  expect(await printsAsked(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Print', exact: true }).click()
  await expect(dialog.getByText(/^\d+ of 620 interactions laid out$/)).toBeVisible({ timeout: 90_000 })
  await expect.poll(() => printsAsked(page), { timeout: 60_000 }).toHaveLength(1)
  await expect(paperOf(page).locator('article')).toHaveCount(620)
})

test('names what the history lacks', async ({ open, page }) => {
  const same = times(60, (n) => record(`same${n}`, at('11-18 10:00')))
  await openNoting(open, page, { world: world([...same, record('other', at('11-20 10:00'))]), cap: 50 })
  await command(page, 'Print the result')
  const paper = await onPaper(page)
  await expect(paper).toContainText('Not complete. Missing:')
  await expect(paper.getByText(/18 Nov 2026.*: the server stopped at its limit of 50/)).toBeVisible()
})

test('says so where the browser does not print, and puts the page back', async ({ open, page }) => {
  // As in a frame whose page does not allow it.
  await page.addInitScript(() => Object.assign(globalThis, { print: () => undefined }))
  const viewer = await open({ world: centre })
  await viewer.settled()
  await viewer.row('chat').click()
  const button = viewer.details.getByRole('button', { name: 'Print…' })
  await button.click()
  await dialogOf(page).getByRole('button', { name: 'Print', exact: true }).click()
  await expect(dialogOf(page).getByRole('status')).toContainText('The browser did not print')
  await expect(paperOf(page)).toHaveCount(0)
  await expect(page).toHaveTitle('Interaction history')
  await dialogOf(page).getByRole('button', { name: 'Close' }).click()
  await expect(button).toBeFocused()
})

test('the dialog is accessible in both themes and on a narrow page', async ({ open, page }) => {
  const viewer = await openNoting(open, page, { world: centre })
  await viewer.row('chat').click()
  for (const width of [1440, 380]) {
    await page.setViewportSize({ width, height: 800 })
    await viewer.details.getByRole('button', { name: 'Print…' }).click()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await expectAccessible(page, `${width} ${colorScheme}`, 'dialog[open]')
    }
    await page.keyboard.press('Escape')
    await expect(dialogOf(page)).toBeHidden()
    await expect(viewer.details.getByRole('button', { name: 'Print…' })).toBeFocused()
  }
})

test('what is long or deep stays within the paper, and says where it is cut', async ({ open, page }) => {
  const word = 'W'.repeat(3_000)
  const deep = (level: number): readonly unknown[] => [
    level === 0 ? { key: word, type: 'str', value: word } : { key: 'Inner', type: 'kvlist', value: deep(level - 1) },
  ]
  await openNoting(open, page, {
    world: world(
      [
        record('long', at('11-20 10:00'), {
          subject: word,
          contactName: word,
          ownerInformation: { id: 'A1', firstName: word, lastName: word },
          comment: 'x'.repeat(25_000),
          userData: deep(12),
        }),
        record('other', at('11-20 09:00')),
      ],
      { messages: { long: said(word, word) } },
    ),
  })
  await command(page, 'Print the result')
  await page.setViewportSize({ width: 794, height: 1123 })
  const paper = await onPaper(page)
  await expect(paper.getByText('[The first 20,000 of 25,000 characters]')).toBeVisible()
  expect(await paper.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
})
