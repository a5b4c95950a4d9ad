import { readFile } from 'node:fs/promises'
import { printStamp } from '#mocks/generator/stamps.ts'
import { expectAccessible } from './axe.ts'
import { record, world } from './records.ts'
import { expect, type Open, type OpenedViewer, test } from './viewer.ts'

test.use({ timezoneId: 'Europe/Stockholm' })

const chat = (id: string, start: string, zone: string | undefined, minutes = 5) => {
  const at = Date.parse(start)
  return record(id, at, {
    // As a desk in Stockholm writes it, whose clock was an hour further till the end of October.
    startDate: printStamp(at, 60),
    endDate: printStamp(at + minutes * 60_000, 60),
    contactId: `C-${zone?.replace('/', '-') ?? 'none'}`,
    userData: zone === undefined ? {} : { Profile: { TimeZone: zone } },
  })
}

/** Customers in three zones, and hours that come twice or not at all in each of them. */
const customers = world(
  [
    chat('kolkata', '2026-11-20T08:00Z', 'Asia/Kolkata'),
    chat('kolkata-late', '2026-11-18T19:00Z', 'Asia/Kolkata'),
    chat('kolkata-early', '2026-11-18T15:00Z', 'Asia/Kolkata'),
    chat('unknown', '2026-11-19T08:00Z', 'Mars/Olympus'),
    chat('silent', '2026-11-19T07:00Z', undefined),
    chat('york-first', '2026-11-01T05:30Z', 'America/New_York'),
    chat('york-second', '2026-11-01T06:30Z', 'America/New_York'),
    chat('stockholm-first', '2026-10-25T00:30Z', 'Asia/Kolkata'),
    chat('stockholm-second', '2026-10-25T01:30Z', 'Asia/Kolkata'),
    chat('howe', '2026-10-03T15:25Z', 'Australia/Lord_Howe', 10),
  ],
  {
    messages: {
      kolkata: [
        { index: 1, from: { nickname: 'Asha', type: 'Customer' }, timestamp: '2026-11-20T08:01:10Z', text: 'Hello' },
      ],
    },
  },
)

const config = { customerZone: 'TimeZone', pollSeconds: 0 }

async function openAt(open: Open, at: string, settings: object = config): Promise<OpenedViewer> {
  const viewer = await open({ world: customers, at, config: { ...settings } })
  await viewer.settled()
  return viewer
}

const quarter = '#/interactions?from=2026-10-01&to=2026-11-20'

test('a time that is pointed at or in focus says what the other clocks show, each told apart by its offset', async ({
  open,
}) => {
  const viewer = await openAt(open, quarter)
  await expect(viewer.page.getByText('Times in Europe/Stockholm')).toBeVisible()
  const said = [
    ['kolkata', 'Customer: 20 Nov 2026, 13:30:00 GMT+5:30 (Asia/Kolkata) UTC: 20 Nov 2026, 08:00:00'],
    // Half past one comes twice in New York.
    ['york-first', 'Customer: 1 Nov 2026, 01:30:00 GMT-4 (America/New_York) UTC: 1 Nov 2026, 05:30:00'],
    ['york-second', 'Customer: 1 Nov 2026, 01:30:00 GMT-5 (America/New_York) UTC: 1 Nov 2026, 06:30:00'],
    ['howe', 'Customer: 4 Oct 2026, 01:55:00 GMT+10:30 (Australia/Lord_Howe) UTC: 3 Oct 2026, 15:25:00'],
    ['unknown', 'UTC: 19 Nov 2026, 08:00:00'],
    ['silent', 'UTC: 19 Nov 2026, 07:00:00'],
  ] as const
  for (const [id, text] of said) {
    const cell = await viewer.cell(id, 'Started')
    await cell.hover()
    await expect(cell).toHaveAccessibleDescription(text)
  }
  const first = await viewer.cell('kolkata', 'Started')
  await first.focus()
  await expect(first).toHaveAccessibleDescription(said[0][1])
  // The one before is quiet again, once neither the pointer nor the focus is there.
  await viewer.search.hover()
  await expect(await viewer.cell('silent', 'Started')).not.toHaveAttribute('title')
  await viewer.page.keyboard.press('ArrowDown')
  await expect(await viewer.cell('unknown', 'Started')).toHaveAccessibleDescription('UTC: 19 Nov 2026, 08:00:00')
  await expect(first).not.toHaveAttribute('title')
})

test('what is said of a time is said of what stands there now', async ({ open }) => {
  const viewer = await openAt(open, quarter)
  await viewer.expectIds([
    'kolkata',
    'unknown',
    'silent',
    'kolkata-late',
    'kolkata-early',
    'york-second',
    'york-first',
    'stockholm-second',
    'stockholm-first',
    'howe',
  ])
  await (await viewer.cell('kolkata', 'Started')).hover()
  await expect(await viewer.cell('kolkata', 'Started')).toHaveAccessibleDescription(/Asia\/Kolkata/)
  // The pointer rests while the rows beneath it change.
  await viewer.search.fill('york')
  await viewer.expectIds(['york-second', 'york-first'])
  await expect(await viewer.cell('york-second', 'Started')).toHaveAccessibleDescription(/America\/New_York/)
})

test('a zone that is masked is as none, on the page and in files', async ({ open, page }) => {
  const viewer = await openAt(open, `${quarter}&id=kolkata`, { ...config, masking: { keys: ['TimeZone'] } })
  const cell = await viewer.cell('kolkata', 'Started')
  await cell.hover()
  await expect(cell).toHaveAccessibleDescription('UTC: 20 Nov 2026, 08:00:00')
  await expect(viewer.details.getByRole('definition').filter({ hasText: 'UTC:' })).toHaveText(
    'UTC: 08:00:00 – 08:05:00',
  )
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('dialog', { name: 'Export' }).getByRole('button', { name: 'CSV', exact: true }).click()
  expect(await readFile(await (await download).path(), 'utf8')).not.toMatch(/Asia\/Kolkata|\+05:30/)
})

test('an hour that comes twice by the clock shown says which of the two it is', async ({ open }) => {
  const viewer = await openAt(open, '#/interactions?from=2026-10-25&to=2026-10-25&sort=started')
  await viewer.expectIds(['stockholm-first', 'stockholm-second'])
  for (const [id, offset, customer] of [
    ['stockholm-first', 'GMT+2', '06:00:00'],
    ['stockholm-second', 'GMT+1', '07:00:00'],
  ] as const) {
    const cell = await viewer.cell(id, 'Started')
    await expect(cell).toHaveText(`02:30:00 ${offset}`)
    await expect(cell).toHaveAccessibleName(`25 Oct 02:30:00 ${offset}`)
    await cell.hover()
    await expect(cell).toHaveAccessibleDescription(
      new RegExp(
        `^Shown: 25 Oct 2026, 02:30:00 GMT\\${offset.slice(3)} .*Customer: 25 Oct 2026, ${customer} GMT\\+5:30`,
      ),
    )
  }
})

test('the details say it in text, with the date where it is another, and both offsets over a change', async ({
  open,
  page,
}) => {
  const viewer = await openAt(open, `${quarter}&id=kolkata`)
  const clocks = viewer.details.getByRole('definition').filter({ hasText: 'UTC:' })
  await expect(viewer.details.getByRole('term').filter({ hasText: 'Other clocks' })).toBeVisible()
  await expect(clocks).toHaveText('Customer: 13:30:00 – 13:35:00 GMT+5:30 (Asia/Kolkata)UTC: 08:00:00 – 08:05:00')
  await viewer.row('howe').click()
  await expect(clocks).toHaveText(
    'Customer: 4 Oct 2026, 01:55:00 GMT+10:30 – 02:35:00 GMT+11 (Australia/Lord_Howe)UTC: 15:25:00 – 15:35:00',
  )
  await viewer.row('silent').click()
  await expect(clocks).toHaveText('UTC: 07:00:00 – 07:05:00')
  await expectAccessible(page, 'details with other clocks')
})

for (const width of [1440, 380]) {
  test(`the zone shown is always said, ${width} px wide, and a repeated hour told apart`, async ({ open, page }) => {
    await page.setViewportSize({ width, height: 800 })
    const viewer = await openAt(open, '#/interactions?from=2026-10-25&to=2026-10-25&sort=started')
    for (const view of ['Table', 'Timeline', 'Lanes', 'Reader']) {
      await viewer.tab(view).click()
      await expect(page.getByText('Times in Europe/Stockholm')).toBeInViewport({ ratio: 1 })
      await expectAccessible(page, `${view}, ${width} px`)
    }
    await expect(page.getByRole('article').first()).toHaveAccessibleName(/ 02:30 GMT\+2$/)
    await viewer.tab('Timeline').click()
    await expect(viewer.article('stockholm-second')).toHaveAccessibleName(/ 02:30 GMT\+1$/)
  })
}

test('times in timeline, reader and conversation have the other clocks too', async ({ open, page }) => {
  const viewer = await openAt(open, '#/interactions?view=timeline&id=kolkata&tab=conversation')
  const other = /Customer: 20 Nov 2026, 13:3\d:\d\d GMT\+5:30 \(Asia\/Kolkata\)\nUTC: 20 Nov 2026, 08:0/
  const time = viewer.article('kolkata').getByRole('time').first()
  await time.hover()
  await expect(time).toHaveAttribute('title', other)
  await viewer.article('silent').focus()
  await expect(viewer.article('silent').getByRole('time').first()).toHaveAttribute(
    'title',
    'UTC: 19 Nov 2026, 07:00:00',
  )

  const line = viewer.details.getByRole('tabpanel', { name: 'Conversation' }).getByRole('time')
  await line.hover()
  await expect(line).toHaveAttribute('title', new RegExp(`^20 Nov 2026, 09:01:10\n${other.source}`))
  await page.mouse.move(0, 0)
  await expect(line).toHaveAttribute('title', '20 Nov 2026, 09:01:10')

  await viewer.tab('Reader').click()
  const article = page
    .getByRole('feed', { name: 'Conversations' })
    .getByRole('article', { name: /Subject kolkata, Chat/ })
  const heading = article.getByRole('button', { name: 'Subject kolkata' })
  await heading.hover()
  await expect(heading).toHaveAccessibleDescription(new RegExp(other.source.replace('\\n', ' ')))
})

test('a bar of the lanes is told by the other clocks as well', async ({ open, page }) => {
  const viewer = await openAt(open, '#/interactions?view=lanes')
  await viewer.tab('Lanes').waitFor()
  await page.getByRole('button', { name: /^Chat, Subject kolkata, / }).focus()
  await expect(page.getByText('Customer: 13:30:00 – 13:35:00 GMT+5:30')).toBeVisible()
  await expect(page.getByText('UTC: 08:00:00 – 08:05:00')).toBeVisible()
})

test('on a customer’s page their zone can be chosen: days and times are theirs, and it is said whose the others are', async ({
  open,
  page,
}) => {
  const viewer = await openAt(open, '#/contacts/C-Asia-Kolkata')
  const expectDays = (...days: readonly string[]) => {
    const names = () =>
      viewer.grid.getByRole('rowgroup').evaluateAll((groups) => groups.map((group) => group.getAttribute('aria-label')))
    return expect.poll(async () => (await names()).filter((name) => name?.includes('November'))).toEqual(days)
  }
  await expectDays('Friday 20 November, 1 interaction', 'Wednesday 18 November, 2 interactions')
  const zone = (await viewer.openMore()).getByRole('combobox', { name: 'Time zone' })
  await expect(zone).toHaveAccessibleName('Time zone')
  await expect(zone.getByRole('option').first()).toHaveText('Europe/Stockholm (agent, default)')
  await zone.selectOption({ label: 'Asia/Kolkata (customer)' })
  await page.keyboard.press('Escape')

  await expect(page.getByText('Times in Asia/Kolkata')).toBeVisible()
  await expect(page).toHaveURL(/tz=Asia\/Kolkata/)
  // Half past midnight there, and the evening before in Stockholm.
  await expectDays(
    'Friday 20 November, 1 interaction',
    'Thursday 19 November, 1 interaction',
    'Wednesday 18 November, 1 interaction',
  )
  const cell = await viewer.cell('kolkata-late', 'Started')
  await expect(cell).toHaveText('00:30:00')
  await cell.hover()
  await expect(cell).toHaveAccessibleDescription(
    'Agent: 18 Nov 2026, 20:00:00 GMT+1 (Europe/Stockholm) UTC: 18 Nov 2026, 19:00:00',
  )
  // The palette knows it too, and the way back.
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search commands' }).fill('times in europe')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Times in Europe/Stockholm')).toBeVisible()
})

test('a CSV has the times by all clocks, each with its offset, and JSON the customer’s zone', async ({
  open,
  page,
}) => {
  await openAt(open, `${quarter}&sort=started&q=york`)
  const exported = async (format: string) => {
    const download = page.waitForEvent('download')
    await page.getByRole('dialog', { name: 'Export' }).getByRole('button', { name: format, exact: true }).click()
    return readFile(await (await download).path(), 'utf8')
  }
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const [head, ...rows] = (await exported('CSV')).slice(1).trimEnd().split('\r\n')
  expect(head?.split(',').slice(-3)).toEqual(['Started (customer)', 'Customer’s time zone', 'Started (UTC)'])
  expect(rows.map((row) => row.split(',').slice(-3))).toEqual([
    ['2026-11-01 01:30:00-04:00', 'America/New_York', '2026-11-01 05:30:00Z'],
    ['2026-11-01 01:30:00-05:00', 'America/New_York', '2026-11-01 06:30:00Z'],
  ])
  const { manifest, interactions } = JSON.parse(await exported('JSON'))
  expect(manifest).toMatchObject({
    zone: 'Europe/Stockholm',
    agentZone: 'Europe/Stockholm',
    customerZoneKey: 'TimeZone',
  })
  expect(interactions).toMatchObject([{ customerZone: 'America/New_York' }, { customerZone: 'America/New_York' }])
})

test('where no customer’s zone is configured there are the agent’s and UTC', async ({ open, page }) => {
  const viewer = await openAt(open, '#/contacts/C-Asia-Kolkata?tz=UTC', { pollSeconds: 0 })
  const cell = await viewer.cell('kolkata', 'Started')
  await cell.hover()
  await expect(cell).toHaveAccessibleDescription('Agent: 20 Nov 2026, 09:00:00 GMT+1 (Europe/Stockholm)')
  const zone = (await viewer.openMore()).getByRole('combobox', { name: 'Time zone' })
  await expect(zone.getByRole('option', { name: /customer/ })).toHaveCount(0)
  await zone.selectOption({ label: 'Europe/Stockholm (agent, default)' })
  await page.keyboard.press('Escape')
  await cell.hover()
  await expect(cell).toHaveAccessibleDescription('UTC: 20 Nov 2026, 08:00:00')
})

test('paper has the other clocks beside its own', async ({ open, page }) => {
  await page.addInitScript(() => {
    // What the browser would ask about cannot be answered here.
    Object.assign(window, { print: () => dispatchEvent(new Event('beforeprint')) })
  })
  const viewer = await openAt(open, `${quarter}&id=kolkata`)
  await viewer.details.getByRole('button', { name: 'Print…' }).click()
  await page
    .getByRole('dialog', { name: 'Print a case file' })
    .getByRole('button', { name: 'Print', exact: true })
    .click()
  const paper = page.locator('[data-case-file]')
  await expect(paper).toContainText('Times inEurope/Stockholm')
  await expect(paper).toContainText(
    'Other clocksCustomer: 13:30:00 – 13:35:00 GMT+5:30 (Asia/Kolkata)\nUTC: 08:00:00 – 08:05:00',
  )
})
