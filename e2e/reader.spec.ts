import type { Locator } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { makeGate } from './gate.ts'
import { at, now, record, times, world } from './records.ts'
import { expect, hurry, type Open, type OpenedViewer, type OpenOptions, test } from './viewer.ts'

const said = (...texts: readonly string[]) =>
  texts.map((text, place) => ({
    index: place + 1,
    from: place % 2 === 0 ? { nickname: 'Ada', type: 'Customer' } : { nickname: 'Ann', type: 'Agent' },
    timestamp: '2026-11-20T08:00:10Z',
    text,
  }))

/** Of each kind one. */
const few = world(
  [
    record('chat', at('11-20 11:00'), {
      subject: 'Where is my parcel?',
      ownerInformation: { id: 'A1', firstName: 'Ann', lastName: 'Alm' },
    }),
    record('mail', at('11-20 10:00'), {
      mediaType: 'email',
      subject: 'The invoice',
      email: { from: 'ada@example.org', bodyAsPlainText: 'Dear all,\n\nthe parcel never came.' },
    }),
    record('call', at('11-20 09:00'), {
      mediaType: 'call',
      subject: 'A call',
      callDuration: 125,
      phoneNumber: '+46 70',
    }),
    record('silent', at('11-19 16:00'), { subject: 'Nobody wrote' }),
  ],
  { messages: { chat: said('Hello, where is my parcel?', 'On its way.', 'My parcel, I mean') } },
)

const count = 120
const many = world(
  times(count, (n) => record(`n${n}`, now - (n + 1) * 3_600_000)),
  {
    messages: Object.fromEntries(
      times(count, (n) => [
        `n${n}`,
        said(...times(2 + (n % 9), (line) => `Line ${line} of ${n}. ${'It goes on and on. '.repeat((n * line) % 12)}`)),
      ]),
    ),
  },
)

const contentPath = /\/interactions\/[^/?]+/

test('shows every conversation under a heading of its own, e-mails as plain text, calls in one line', async ({
  open,
}) => {
  const { viewer, reader, article } = await openReader(open, { world: few })
  const { page } = viewer
  await expect(page.getByRole('tab', { name: 'Reader', selected: true })).toBeVisible()
  const chat = reader.getByRole('article', {
    name: 'Where is my parcel?, Chat, Friday 20 November 11:00',
    exact: true,
  })
  await expect(chat).toContainText('Ann Alm')
  await expect(chat).toContainText('Stopped')
  await expect(chat.getByRole('listitem')).toHaveCount(3)
  await expect(article('mail')).toContainText('the parcel never came.')
  await expect(article('call')).toContainText('talk time 2m 05s · 5m 00s from start to end')
  await expect(article('call')).toContainText('+46 70')
  await expect(article('silent')).toContainText('The server sent no messages for this chat.')
  expect(await setsOf(reader)).toEqual(['1 of 4', '2 of 4', '3 of 4', '4 of 4'])
  await expect(page.getByRole('status', { name: 'Transcripts' })).toHaveText(
    '2 of 2 transcripts fetched; 2 interactions without a transcript',
  )
})

test('begins with the newest or with the oldest, and is opened by 4 and by its address', async ({ open }) => {
  const viewer = await open({ world: few })
  await viewer.settled()
  const { page } = viewer
  await page.keyboard.press('4')
  await expect(page).toHaveURL(/view=reader/)
  const reader = page.getByRole('feed', { name: 'Conversations' })
  await viewer.expectIds(['chat', 'mail', 'call', 'silent'], reader)
  await page.getByRole('button', { name: 'Newest first' }).click()
  await viewer.expectIds(['silent', 'call', 'mail', 'chat'], reader)
  await expect(page).toHaveURL(/sort=started/)
  await page.reload()
  await viewer.expectIds(['silent', 'call', 'mail', 'chat'], reader)
})

test('is one stop of the Tab key; arrows, j and k, Home and End move from heading to heading', async ({ open }) => {
  const { viewer, reader } = await openReader(open, { world: many })
  const { page } = viewer
  await expect(reader.locator('article[tabindex="0"]')).toHaveCount(1)
  await reader.locator('[aria-posinset="1"]').focus()
  const moves: readonly (readonly [key: string, place: number])[] = [
    ['ArrowDown', 2],
    ['j', 3],
    ['k', 2],
    ['ArrowUp', 1],
    ['End', count],
    ['ArrowDown', count],
    ['ArrowUp', count - 1],
    ['Home', 1],
  ]
  for (const [key, place] of moves) {
    await page.keyboard.press(key)
    const article = reader.locator(`[aria-posinset="${place}"]`)
    await expect(article).toBeFocused()
    await expect(article.getByRole('heading')).toBeInViewport()
  }
})

test('opens what is chosen, marks it, and shares it with the other views', async ({ open }) => {
  const { viewer, article } = await openReader(open, { world: many })
  const { page } = viewer
  await article('n1').getByRole('button', { name: 'Subject n1' }).click()
  await expect(viewer.details.getByRole('heading', { name: 'Subject n1' })).toBeVisible()
  await expect(article('n1')).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press(']')
  await expect(article('n2')).toHaveAttribute('aria-current', 'true')
  await expect(article('n1')).not.toHaveAttribute('aria-current')
  await page.keyboard.press('Escape')
  await expect(article('n2')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(viewer.details.getByRole('heading', { name: 'Subject n3' })).toBeVisible()

  await viewer.tab('Table').click()
  await viewer.row('n9').click()
  await viewer.tab('Reader').click()
  await expect(article('n9')).toHaveAttribute('aria-current', 'true')
  await expect(article('n9').getByRole('heading')).toBeInViewport()
})

test('draws and fetches what is near the view, at most four at a time', async ({ open }) => {
  let atOnce = 0
  let most = 0
  const asked = new Set<string>()
  const { viewer, reader, article } = await openReader(open, {
    world: many,
    fault: async ({ url }) => {
      const path = contentPath.exec(new URL(url).pathname)
      if (!path) return undefined
      asked.add(path[0])
      atOnce += 1
      most = Math.max(most, atOnce)
      await new Promise((resolve) => setTimeout(resolve, 20))
      atOnce -= 1
      return undefined
    },
  })
  const { page } = viewer
  await expect(article('n0').getByRole('listitem').first()).toBeVisible()
  await expect(reader.locator('[aria-busy]')).toHaveCount(0)
  expect(asked.size).toBeLessThan(30)
  expect(most).toBeGreaterThan(1)
  expect(most).toBeLessThanOrEqual(4)
  expect(await reader.locator('article').count()).toBeLessThan(25)

  await reader.locator('[aria-posinset="1"]').focus()
  await page.keyboard.press('End')
  await expect(
    article(`n${count - 1}`)
      .getByRole('listitem')
      .first(),
  ).toBeVisible()
  expect(asked.size).toBeLessThan(60)
})

test('keeps what is being read in its place while what is above it becomes known', async ({ open }) => {
  const gate = makeGate()
  let isHeld = false
  const { viewer, reader, article } = await openReader(open, {
    world: many,
    fault: ({ url }) => (isHeld && contentPath.test(new URL(url).pathname) ? gate.opened : undefined),
  })
  const { page } = viewer
  await expect(article('n0').getByRole('listitem').first()).toBeVisible()
  await expect(reader.locator('[aria-busy]')).toHaveCount(0)
  isHeld = true
  await article('n0').focus()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  const focused = reader.locator('article:focus')
  const id = (await focused.getAttribute('data-interaction-id')) ?? ''
  await expect(article(id)).toHaveAttribute('aria-busy', 'true')
  await expect(reader.locator('[aria-busy]').first()).toBeAttached()
  const before = await article(id).boundingBox()
  gate.open()
  await expect(article(id).getByRole('listitem').first()).toBeVisible()
  await expect(reader.locator('[aria-busy]')).toHaveCount(0)
  expect((await article(id).boundingBox())?.y).toBeCloseTo(before?.y ?? Number.NaN, 0)
})

test('says of one that failed so in its place, and asks again', async ({ open, page }) => {
  await hurry(page)
  let isIll = true
  const { viewer, article } = await openReader(open, {
    world: many,
    fault: ({ url }) =>
      isIll && /\/interactions\/n1$/.test(new URL(url).pathname)
        ? Response.json({ statusCode: 6, statusMessage: 'No such interaction' })
        : undefined,
  })
  await expect(article('n1')).toContainText('This conversation could not be fetched. No such interaction')
  await expect(article('n2').getByRole('listitem').first()).toBeVisible()
  isIll = false
  await article('n1').getByRole('button', { name: 'Retry' }).focus()
  await page.keyboard.press('Enter')
  await expect(article('n1').getByRole('listitem').first()).toBeVisible()
  await expect(viewer.details).toBeHidden()
})

test('searches what is here, says how much that is, and fetches the rest', async ({ open }) => {
  const gate = makeGate()
  let isHeld = false
  const { viewer, reader, article } = await openReader(open, {
    world: many,
    fault: ({ url }) => (isHeld && contentPath.test(new URL(url).pathname) ? gate.opened : undefined),
  })
  const { page } = viewer
  await expect(article('n0').getByRole('listitem').first()).toBeVisible()
  await expect(reader.locator('[aria-busy]')).toHaveCount(0)
  const transcripts = page.getByRole('status', { name: 'Transcripts' })
  const matches = page.getByRole('status', { name: 'Matches' })
  const box = page.getByRole('searchbox', { name: 'Search in conversations' })
  await box.fill('"line 1 of 1"')
  await expect(transcripts).toHaveText(/^\d+ of 120 transcripts searched, \d+ not fetched$/)
  await expect(matches).toHaveText('1 match in 1 conversation')
  await viewer.expectIds(['n1'], reader)

  await box.fill('line 1 of 110')
  await expect(page.getByRole('heading', { name: 'No conversation searched holds these words' })).toBeVisible()
  isHeld = true
  await page.getByRole('button', { name: 'Fetch the rest' }).click()
  await expect(page.getByRole('progressbar', { name: 'Fetched so far' })).toBeVisible()
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  gate.open()
  await page.getByRole('button', { name: 'Fetch the rest' }).click()
  await expect(transcripts).toHaveText('120 of 120 transcripts searched', { timeout: 30_000 })
  await expect(page.getByRole('button', { name: 'Fetch the rest' })).toHaveCount(0)
  await viewer.expectIds(['n110'], reader)
  await expect(reader.locator('mark').first()).toBeVisible()

  await box.press('Escape')
  await expect(box).toHaveValue('')
  await expect(reader.locator('[aria-setsize="120"]').first()).toBeVisible()
})

test('an e-mail of HTML alone is read and searched by what it says; card numbers stay masked', async ({ open }) => {
  const card = '4242 4242 4242 4242'
  const body = `<h1>Dear all</h1><p>the <b>lamp</b><br>never came.</p><table><tr><td>Paid</td><td>by ${card}</td></tr></table>`
  const { viewer, reader, article } = await openReader(open, {
    world: world(
      [
        record('html', at('11-20 10:00'), { mediaType: 'email', email: { from: 'ada@example.org', body } }),
        record('chat', at('11-20 09:00')),
      ],
      { messages: { chat: said(`It is ${card}.`) } },
    ),
  })
  await expect(article('html')).toContainText('Paid by •••• •••• •••• 4242')
  await expect(article('html')).toHaveText(/Dear all\n+the lamp\nnever came\./)
  await expect(article('chat')).toContainText('It is •••• •••• •••• 4242.')
  const { page } = viewer
  const box = page.getByRole('searchbox', { name: 'Search in conversations' })
  await box.fill('lamp never')
  await viewer.expectIds(['html'], reader)
  await box.fill('"4242 4242"')
  await expect(page.getByRole('heading', { name: 'No conversation searched holds these words' })).toBeVisible()
})

test('goes from match to match, over what is not drawn too', async ({ open }) => {
  const { viewer, reader, article } = await openReader(open, { world: many })
  const { page } = viewer
  await page.getByRole('button', { name: 'Fetch the rest' }).click()
  await expect(page.getByRole('status', { name: 'Transcripts' })).toHaveText('120 of 120 transcripts fetched', {
    timeout: 30_000,
  })
  const box = page.getByRole('searchbox', { name: 'Search in conversations' })
  await box.fill('line 1')
  const matches = page.getByRole('status', { name: 'Matches' })
  await expect(matches).toHaveText(/^\d+ matches in 120 conversations$/)
  const total = Number(/^\d+/.exec((await matches.textContent()) ?? '')?.[0])
  const current = reader.locator('[data-current-match]')
  await box.press('Enter')
  await expect(matches).toHaveText(new RegExp(`^1 of ${total} matches`))
  await expect(current).toContainText('Line 1 of 0.')
  await page.getByRole('button', { name: 'Previous match' }).click()
  await expect(matches).toHaveText(new RegExp(`^${total} of ${total} matches`))
  await expect(current).toBeInViewport()
  await expect(article(`n${count - 1}`).locator('[data-current-match]')).toHaveCount(1)
  await page.getByRole('button', { name: 'Next match' }).click()
  await expect(current).toContainText('Line 1 of 0.')
  await expect(current).toBeInViewport()
  await expect(current).toHaveCount(1)
})

test('a long conversation is there whole, and a match at its end is gone to', async ({ open }) => {
  const long = world(
    times(3, (n) => record(`n${n}`, now - (n + 1) * 3_600_000)),
    {
      messages: {
        n0: said('Hello'),
        n1: said(...times(420, (line) => `Line ${line}. ${'It goes on and on. '.repeat(line % 5)}`)),
        n2: said('The end'),
      },
    },
  )
  const { viewer, article } = await openReader(open, { world: long })
  const lines = article('n1').getByRole('listitem')
  await expect(lines).toHaveCount(420)
  await expect(lines.last()).toContainText('Line 419.')
  const box = viewer.page.getByRole('searchbox', { name: 'Search in conversations' })
  await box.fill('"line 419"')
  await box.press('Enter')
  const current = article('n1').locator('[data-current-match]')
  await expect(current).toContainText('Line 419.')
  await expect(current).toBeInViewport()
  await expect(current.locator('mark')).toHaveText('Line 419')
  await expect(viewer.page.locator('mark')).toHaveCount(1)
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 380]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } })

      test('breaks none of the rules that can be checked', async ({ open, page }) => {
        test.setTimeout(120_000)
        await hurry(page)
        const { article } = await openReader(open, {
          world: few,
          fault: ({ url }) =>
            /\/interactions\/silent$/.test(new URL(url).pathname)
              ? Response.json({ statusCode: 6, statusMessage: 'No such interaction' })
              : undefined,
        })
        await expect(article('chat').getByRole('listitem').first()).toBeVisible()
        await expect(article('silent').getByRole('button', { name: 'Retry' })).toBeVisible()
        await expectAccessible(page, 'reader')
        const box = page.getByRole('searchbox', { name: 'Search in conversations' })
        await box.fill('parcel')
        await expect(page.getByRole('status', { name: 'Matches' })).toHaveText('3 matches in 2 conversations')
        await box.press('Enter')
        await expectAccessible(page, 'reader, searched')
        await box.fill('nobody said this')
        await expect(page.getByRole('heading', { name: 'No conversation searched holds these words' })).toBeVisible()
        await expectAccessible(page, 'reader, nothing found')
      })
    })
  }
}

interface OpenedReader {
  readonly viewer: OpenedViewer
  readonly reader: Locator
  readonly article: (id: string) => Locator
}

async function openReader(open: Open, options: OpenOptions): Promise<OpenedReader> {
  const viewer = await open({ at: '#/interactions?view=reader', ...options })
  await viewer.settled()
  const reader = viewer.page.getByRole('feed', { name: 'Conversations' })
  await expect(reader).toBeVisible()
  return { viewer, reader, article: (id) => reader.locator(`[data-interaction-id="${id}"]`) }
}

/** `1 of 4`, as assistive technology has it. */
async function setsOf(reader: Locator): Promise<readonly string[]> {
  return reader
    .getByRole('article')
    .evaluateAll((articles) => articles.map(({ ariaPosInSet, ariaSetSize }) => `${ariaPosInSet} of ${ariaSetSize}`))
}
