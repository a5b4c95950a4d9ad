import type { Locator } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { at, record, world } from './records.ts'
import { expect, type Open, type OpenedViewer, test, type ViewerPage } from './viewer.ts'

/** A thread by parent, one by thread id, one by case id, two replies to a parent of last year, and one alone. */
const centre = world([
  record('mail', at('11-16 09:00'), { mediaType: 'email', subject: 'Refund for order 88213' }),
  record('chat', at('11-16 12:00'), { parentId: 'mail', subject: 'About the refund', state: 'Pending' }),
  record('call', at('11-18 12:00'), { parentId: 'chat', mediaType: 'call', subject: 'Called back' }),
  record('post', at('11-17 10:00'), { threadId: 'T1', mediaType: 'facebook', subject: 'A complaint' }),
  record('answer', at('11-17 10:30'), { threadId: 'T1', mediaType: 'facebook', subject: 'An apology' }),
  record('order', at('11-15 10:00'), { userData: { OrderCase: '4711' }, subject: 'A new lamp' }),
  record('lamp', at('11-15 11:00'), { userData: { Deep: { ordercase: '4711' } }, subject: 'It is broken' }),
  record('one', at('11-14 10:00'), { parentId: 'old', subject: 'First reply' }),
  record('two', at('11-14 11:00'), { parentId: 'old', subject: 'Second reply' }),
  record('alone', at('11-19 10:00'), { subject: 'Just this', threadId: 'alone' }),
  record('old', Date.UTC(2025, 5, 1), { subject: 'From last summer' }),
])

const grouped = '#/interactions?group=thread'

test('says of each interaction how many its thread has', async ({ open }) => {
  const viewer = await open({ world: centre })
  await viewer.settled()
  for (const id of ['mail', 'chat', 'call']) await expect(await viewer.cell(id, 'Subject')).toContainText('thread 3')
  await expect(await viewer.cell('lamp', 'Subject')).toContainText('thread 2')
  await expect(await viewer.cell('one', 'Subject')).toContainText('thread 3')
  await expect(await viewer.cell('alone', 'Subject')).toHaveText('Just this')
})

test('tells in the details who belongs to the thread, by which rule, and how long it took', async ({ open }) => {
  const viewer = await openThread(open, 'chat')
  const { details } = viewer
  await expect(details.getByRole('tab', { name: 'Thread' })).toHaveAccessibleDescription('3 interactions')
  const panel = details.getByRole('tabpanel', { name: 'Thread' })
  await expect(panel).toContainText('3 interactions, joined by parent')
  await expect(members(viewer)).toHaveText([
    /Refund for order.*Parent · 16 Nov 2026, 09:00:00.*by parent/,
    /About the refund.*This interaction.*3 hours later · by parent/,
    /Called back.*Reply.*2 days later · by parent/,
  ])
  expect(await members(viewer).evaluateAll((all) => all.map((each) => each.getAttribute('aria-level')))).toEqual([
    '1',
    '2',
    '3',
  ])
  await expect(members(viewer).nth(1)).toHaveAttribute('aria-current', 'true')
})

for (const [id, rule, ...all] of [
  ['post', 'by thread id T1', 'A complaint', 'An apology'],
  ['lamp', /by case id ordercase 4711/i, 'A new lamp', 'It is broken'],
] as const) {
  test(`joins ${String(rule)}`, async ({ open }) => {
    const viewer = await openThread(open, id)
    await expect(viewer.details.getByRole('tabpanel', { name: 'Thread' })).toContainText(rule)
    await expect(members(viewer)).toHaveText(all.map((subject) => new RegExp(subject)))
  })
}

test('knows case ids by the keys that the configuration names', async ({ open }) => {
  const viewer = await open({ world: centre, config: { caseKeys: ['Matter'] } })
  await viewer.settled()
  await expect(await viewer.cell('mail', 'Subject')).toContainText('thread 3')
  await expect(await viewer.cell('lamp', 'Subject')).toHaveText('It is broken')
})

test('a thread of nothing but itself is none', async ({ open }) => {
  const viewer = await openThread(open, 'alone')
  await expect(viewer.details.getByRole('tabpanel', { name: 'Thread' })).toContainText('It has no parent')
})

test('fetches a parent that is not in the result, and shows it in its place', async ({ open }) => {
  const viewer = await openThread(open, 'two')
  await expect(members(viewer)).toHaveText([/Parent old is not in this result/, /First reply/, /Second reply/])
  await expect(viewer.details.getByRole('tab', { name: 'Thread' })).toHaveAccessibleDescription('3 interactions')
  await members(viewer).first().getByRole('button', { name: 'Fetch it' }).click()
  await expect(members(viewer)).toHaveText([/From last summer.*1 Jun 2025.*not in this result/, /First/, /Second/])
  await members(viewer).first().getByRole('link', { name: 'From last summer' }).click()
  await expect(viewer.details.getByRole('heading', { level: 2 })).toHaveText('From last summer')
  await expect(members(viewer)).toHaveText([/From last summer.*This interaction/, /First.*Reply/, /Second.*Reply/])
})

test('says in the server’s words why a parent cannot be had, and tries again', async ({ open }) => {
  let isWell = false
  const refusal = () => Response.json({ statusCode: 7, statusMessage: 'The archive is asleep' }, { status: 503 })
  const viewer = await openThread(open, 'two', (path) => (path.includes('/old') && !isWell ? refusal() : undefined))
  const ghost = members(viewer).first()
  await ghost.getByRole('button', { name: 'Fetch it' }).click()
  await expect(ghost.getByRole('alert')).toContainText('The archive is asleep')
  isWell = true
  await ghost.getByRole('button', { name: 'Retry' }).click()
  await expect(members(viewer).first()).toContainText('From last summer')
})

test('puts threads under their first, in the order of the sort', async ({ open, page }) => {
  const viewer = await open({ world: centre })
  await viewer.settled()
  const button = page.getByRole('button', { name: 'Group by thread' })
  await expect(button).toHaveAttribute('aria-pressed', 'false')
  await button.click()
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  await expect(page).toHaveURL(/group=thread/)
  await expectTree(viewer, [
    'alone 1 1/5 -',
    'mail 1 2/5 open',
    'chat 2 1/1 open',
    'call 3 1/1 -',
    'post 1 3/5 open',
    'answer 2 1/1 -',
    'order 1 4/5 open',
    'lamp 2 1/1 -',
    'old 1 5/5 open',
    'one 2 1/2 -',
    'two 2 2/2 -',
  ])
  await expect(tree(viewer)).toHaveAttribute('aria-rowcount', '12')
  await expect(treeRow(viewer, 'mail')).toContainText('3 over 2 days')
  await expect(treeRow(viewer, 'old')).toContainText('Not in this result')

  await tree(viewer).getByRole('columnheader', { name: 'Subject' }).getByRole('button').click()
  // By the first of each thread: "A complaint", "A new lamp", "About the refund", "First reply", "Just this".
  await expect
    .poll(async () => (await lines(viewer)).filter((line) => line.includes(' 1 ')).map((line) => line.split(' ')[0]))
    .toEqual(['post', 'order', 'mail', 'old', 'alone'])

  await page.reload()
  await expect(treeRow(viewer, 'mail')).toBeVisible()
  await button.click()
  await expect(page).not.toHaveURL(/group=/)
  await expect(viewer.row('mail')).toBeVisible()
})

test('says how many of a thread the filter keeps, and lifts the replies of what it hides', async ({ open }) => {
  const viewer = await openGrouped(open)
  await viewer.search.fill('refund')
  await expectTree(viewer, ['mail 1 1/1 open', 'chat 2 1/1 -'])
  await expect(treeRow(viewer, 'mail')).toContainText('2 of 3 over 2 days')
  await viewer.search.fill('back')
  await expectTree(viewer, ['call 1 1/1 -'])
  await expect(treeRow(viewer, 'call')).toContainText('1 of 3')
})

test('folds and opens by keys, and moves on through its cells', async ({ open, page }) => {
  const viewer = await openGrouped(open)
  const { keyboard } = page
  await firstCell(viewer, 'mail').focus()
  await keyboard.press('ArrowLeft')
  await expect(treeRow(viewer, 'mail')).toHaveAttribute('aria-expanded', 'false')
  await expect(treeRow(viewer, 'chat')).toHaveCount(0)
  await expect(tree(viewer)).toHaveAttribute('aria-rowcount', '10')
  await expect(treeRow(viewer, 'post')).toHaveAttribute('aria-rowindex', '4')
  await expect(firstCell(viewer, 'mail')).toBeFocused()
  await keyboard.press('ArrowRight')
  await expect(treeRow(viewer, 'mail')).toHaveAttribute('aria-expanded', 'true')
  await keyboard.press('ArrowDown')
  await keyboard.press('ArrowDown')
  await expect(firstCell(viewer, 'call')).toBeFocused()
  await keyboard.press('ArrowLeft')
  await expect(firstCell(viewer, 'chat')).toBeFocused()
  await keyboard.press('ArrowRight')
  await expect(treeRow(viewer, 'chat').getByRole('gridcell').nth(1)).toBeFocused()

  await page.getByRole('button', { name: 'Collapse all' }).click()
  await expectTree(viewer, [
    'alone 1 1/5 -',
    'mail 1 2/5 shut',
    'post 1 3/5 shut',
    'order 1 4/5 shut',
    'old 1 5/5 shut',
  ])
  await firstCell(viewer, 'post').focus()
  await keyboard.press('*')
  await expect(treeRow(viewer, 'two')).toBeVisible()
  await page.getByRole('button', { name: 'Collapse all' }).click()
  await page.getByRole('button', { name: 'Expand all' }).click()
  await expect(treeRow(viewer, 'two')).toBeVisible()
})

test('folds by its sign, and opens what the details go on to', async ({ open }) => {
  const viewer = await openGrouped(open)
  await treeRow(viewer, 'mail').getByRole('button', { name: 'Collapse' }).click()
  await expect(treeRow(viewer, 'chat')).toHaveCount(0)
  await expect(viewer.details).toBeHidden()
  await treeRow(viewer, 'mail').click()
  await viewer.details.getByRole('button', { name: 'Next interaction' }).click()
  await expect(viewer.details.getByRole('heading', { level: 2 })).toHaveText('About the refund')
  await expect(treeRow(viewer, 'chat')).toHaveAttribute('aria-selected', 'true')
})

test('fetches a parent into the tree, with the keyboard too', async ({ open, page }) => {
  const viewer = await openGrouped(open)
  await firstCell(viewer, 'old').focus()
  await page.keyboard.press('Enter')
  await expect(treeRow(viewer, 'old')).toContainText('From last summer')
  await expect(treeRow(viewer, 'old')).toHaveAttribute('aria-expanded', 'true')
  await expect(firstCell(viewer, 'old')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(viewer.details.getByRole('heading', { level: 2 })).toHaveText('From last summer')
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 380]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } })

      test('the tree and the thread break no rule of accessibility', async ({ open, page }) => {
        test.setTimeout(180_000)
        const viewer = await openGrouped(open)
        await expectAccessible(page, 'tree')
        if (process.env['SHOTS']) await page.screenshot({ path: `/tmp/shots/tree-${colorScheme}-${width}.png` })
        await treeRow(viewer, 'two').click()
        await viewer.details.getByRole('tab', { name: 'Thread' }).click()
        await expect(members(viewer)).toHaveCount(3)
        await expectAccessible(page, 'thread')
        if (process.env['SHOTS']) await page.screenshot({ path: `/tmp/shots/thread-${colorScheme}-${width}.png` })
      })
    })
  }
}

async function openThread(open: Open, id: string, fault?: (path: string) => Response | undefined) {
  const viewer = await open({
    world: centre,
    at: `#/interactions?id=${id}&tab=thread`,
    ...(fault && { fault: (request: Request) => fault(request.url) }),
  })
  await viewer.settled()
  await expect(viewer.details.getByRole('tabpanel', { name: 'Thread' })).toBeVisible()
  return viewer
}

async function openGrouped(open: Open): Promise<OpenedViewer> {
  const viewer = await open({ world: centre, at: grouped })
  await viewer.settled()
  await expect(tree(viewer)).toHaveAttribute('aria-rowcount', '12')
  return viewer
}

function members({ details }: ViewerPage): Locator {
  return details.getByRole('list', { name: 'Thread' }).getByRole('listitem')
}

function tree({ page }: ViewerPage): Locator {
  return page.getByRole('treegrid', { name: 'Interactions' })
}

function treeRow(viewer: ViewerPage, id: string): Locator {
  return tree(viewer).locator(`[data-interaction-id="${id}"]`)
}

function firstCell(viewer: ViewerPage, id: string): Locator {
  return treeRow(viewer, id).getByRole('gridcell').first()
}

/** `id level place/of open|shut|-`, from top to bottom. */
function lines(viewer: ViewerPage): Promise<readonly string[]> {
  return tree(viewer)
    .locator('[data-interaction-id]')
    .evaluateAll((rows) =>
      rows.map((row) => {
        const said = (name: string) => row.getAttribute(`aria-${name}`)
        const expanded = said('expanded')
        const sign = expanded === null ? '-' : expanded === 'true' ? 'open' : 'shut'
        const id = row.getAttribute('data-interaction-id')
        return `${id} ${said('level')} ${said('posinset')}/${said('setsize')} ${sign}`
      }),
    )
}

async function expectTree(viewer: ViewerPage, expected: readonly string[]): Promise<void> {
  await expect.poll(() => lines(viewer)).toEqual(expected)
}
