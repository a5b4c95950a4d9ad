import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { makeGate } from './gate.ts'
import { at, now, record, times, world } from './records.ts'
import { expect, type Open, type OpenedViewer, type OpenOptions, test } from './viewer.ts'

const HOUR = 3_600_000

/** A call that was answered by mail, three weeks of silence, then a chat and a mail that nobody has answered yet. */
const story = world([
  record('call', at('10-24 09:00'), {
    mediaType: 'call',
    subject: 'Where is it?',
    endDate: '2026-10-24 15:00:00.000+0100',
    contactId: 'C1',
    contactName: 'Ava Ek',
    ownerInformation: { id: 'A1', firstName: 'John', lastName: 'Smith' },
  }),
  record('mail', at('10-25 10:00'), {
    mediaType: 'email',
    subject: 'Re: Where is it?',
    parentId: 'call',
    contactId: 'C1',
    contactName: 'Ava Ek',
    ownerInformation: { id: 'A2', firstName: 'Kate', lastName: 'London' },
  }),
  record('chat', at('11-18 11:00'), { subject: 'Another matter', contactId: 'C2', contactName: 'Bo Alm' }),
  record('open', at('11-19 12:00'), {
    mediaType: 'email',
    subject: 'Still waiting',
    state: 'Pending',
    endDate: undefined,
    contactId: 'C2',
    ownerInformation: { id: 'A1', firstName: 'John', lastName: 'Smith' },
  }),
])

const many = world(
  times(1_200, (n) =>
    record(`n${n}`, now - (n + 1) * 0.5 * HOUR, {
      mediaType: ['call', 'email', 'chat'][n % 3],
      subject: `Subject ${n}`,
    }),
  ),
)

test('opens by its tab and by 3, and stands in the address', async ({ open, page }) => {
  const viewer = await open({ world: story })
  await viewer.settled()
  await viewer.tab('Lanes').click()
  await expect(lanesOf(page)).toBeVisible()
  await expect(page).toHaveURL(/view=lanes/)
  await viewer.tab('Table').click()
  await expect(lanesOf(page)).toBeHidden()
  await page.keyboard.press('3')
  await expect(lanesOf(page)).toBeVisible()
  await expect(viewer.tab('Lanes')).toHaveAttribute('aria-selected', 'true')
})

test('has a lane for each medium with what is in it, each bar named by what it is', async ({ open, page }) => {
  await openLanes(open)
  const lanes = lanesOf(page)
  await expect(lanes.getByRole('list', { name: /interaction/ })).toHaveCount(3)
  for (const [lane, count] of [
    ['Call, 1 interaction', 1],
    ['Email, 2 interactions', 2],
    ['Chat, 1 interaction', 1],
  ] as const) {
    await expect(lanes.getByRole('list', { name: lane, exact: true }).getByRole('button')).toHaveCount(count)
  }
  await expect(bar(page, 'chat')).toHaveAccessibleName('Chat, Another matter, 18 Nov 2026, 11:00:00, 5m 00s, Stopped')
  await expect(bar(page, 'open')).toHaveAccessibleName(/waiting for a reply, Pending$/)
})

test('has a lane for each owner or contact if that is asked for, and the address says so', async ({ open, page }) => {
  const viewer = await openLanes(open)
  const lanes = lanesOf(page)
  await lanes.getByRole('radio', { name: 'Owner' }).check()
  await expect(page).toHaveURL(/by=owner/)
  await expectLanes(lanes, ['John Smith, 2 interactions', 'Kate London, 1 interaction', 'Smith John, 1 interaction'])
  await lanes.getByRole('radio', { name: 'Contact' }).check()
  await expectLanes(lanes, ['Ava Ek, 2 interactions', 'Bo Alm, 2 interactions'])
  await expect(page).toHaveURL(/by=contact/)
  await page.reload()
  await viewer.settled()
  await expect(lanes.getByRole('radio', { name: 'Contact' })).toBeChecked()
  await expectLanes(lanes, ['Ava Ek, 2 interactions', 'Bo Alm, 2 interactions'])
})

test('says which bar answers which, and how long it was silent', async ({ open, page }) => {
  await openLanes(open)
  await expect(bar(page, 'mail')).toHaveAccessibleDescription('Reply to Call, Where is it?')
  await expect(bar(page, 'call')).toHaveAccessibleDescription('1 reply')
  await expect(bar(page, 'chat')).toHaveAccessibleDescription('')
  const silence = lanesOf(page).getByRole('list', { name: 'Silent times' })
  await expect(silence.getByRole('listitem')).toHaveText(['24 days silent, 25 Oct, 10:05 – 18 Nov, 11:00'])
})

test('bars are as long as what they stand for, and what is open reaches to now', async ({ open, page }) => {
  await openLanes(open)
  const boxOf = async (id: string) => (await bar(page, id).boundingBox()) ?? { x: 0, width: 0 }
  const [call, mail, waiting] = await Promise.all(['call', 'mail', 'open'].map(boxOf))
  // From one start to another: 25 hours.
  const perHour = ((mail?.x ?? 0) - (call?.x ?? 0)) / 25
  expect(call?.width).toBeCloseTo(6 * perHour, 0)
  expect(waiting?.width).toBeCloseTo(25 * perHour, 0)
})

test('a bar that is pressed on the drawing opens, and is marked in every view', async ({ open, page }) => {
  const viewer = await openLanes(open)
  const box = await bar(page, 'call').boundingBox()
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 5)
  await expect(viewer.details.getByRole('heading', { name: 'Where is it?' })).toBeVisible()
  await expect(bar(page, 'call')).toHaveAttribute('aria-current', 'true')
  await expect(bar(page, 'mail')).not.toHaveAttribute('aria-current')
  await viewer.tab('Table').click()
  await expect(viewer.row('call')).toHaveAttribute('aria-selected', 'true')
  await viewer.row('chat').click()
  await viewer.tab('Lanes').click()
  await expect(bar(page, 'chat')).toHaveAttribute('aria-current', 'true')
  await expect(lanesOf(page).locator('[aria-current]')).toHaveCount(1)
})

test('is one stop of the Tab key; arrows, Home and End, j and k move, Enter opens, Escape gives back', async ({
  open,
  page,
}) => {
  const viewer = await openLanes(open)
  const lanes = lanesOf(page)
  await expect(lanes.locator('[data-interaction-id][tabindex="0"]')).toHaveCount(1)
  await bar(page, 'call').focus()
  const moves = [
    ['ArrowDown', 'mail'],
    ['ArrowRight', 'open'],
    ['ArrowRight', 'open'],
    ['ArrowDown', 'chat'],
    ['ArrowUp', 'open'],
    ['Home', 'mail'],
    ['End', 'open'],
    ['k', 'chat'],
    ['k', 'mail'],
    ['j', 'chat'],
  ] as const
  for (const [key, id] of moves) {
    await page.keyboard.press(key)
    await expect(bar(page, id)).toBeFocused()
  }
  await expect(lanes.getByText('18 Nov, 11:00:00 – 11:05:00')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(viewer.details.getByRole('heading', { name: 'Another matter' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(viewer.details).toBeHidden()
  await expect(bar(page, 'chat')).toBeFocused()
})

test('zooms and moves by buttons and by keys, never out of what there is', async ({ open, page }) => {
  await openLanes(open)
  const lanes = lanesOf(page)
  const shown = lanes.getByRole('status', { name: 'Time shown' })
  const press = (name: string) => lanes.getByRole('button', { name, exact: true }).click()
  await expect(shown).toHaveText('21 Oct – 20 Nov')
  await press('Zoom in')
  await expect(shown).toHaveText('28 Oct, 17:15 – 13 Nov, 05:45')
  await press('Earlier')
  await expect(shown).toHaveText('21 Oct, 00:00 – 5 Nov, 11:30')
  await expect(bar(page, 'chat')).toHaveCount(0)
  await press('Later')
  await press('Zoom out')
  await expect(shown).toHaveText('21 Oct – 20 Nov')
  await expect(lanes.getByRole('button', { name: 'Whole range' })).toHaveAttribute('aria-disabled', 'true')

  await bar(page, 'chat').focus()
  await page.keyboard.press('+')
  await page.keyboard.press('+')
  await expect(shown).not.toHaveText('21 Oct – 20 Nov')
  await expect(bar(page, 'chat')).toBeFocused()
  const before = await shown.textContent()
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(shown).not.toHaveText(before ?? '')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('0')
  await expect(shown).toHaveText('21 Oct – 20 Nov')
})

test('the wheel zooms about the pointer, and a drag moves the time without opening anything', async ({
  open,
  page,
}) => {
  const viewer = await openLanes(open)
  const shown = lanesOf(page).getByRole('status', { name: 'Time shown' })
  const box = (await bar(page, 'chat').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  await page.mouse.move(box.x + 2, box.y + 7)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -400)
  await page.keyboard.up('Control')
  await expect(shown).not.toHaveText('21 Oct – 20 Nov')
  await expect.poll(async () => Math.abs(((await bar(page, 'chat').boundingBox())?.x ?? 0) - box.x)).toBeLessThan(6)

  const before = (await bar(page, 'chat').boundingBox())?.x ?? 0
  await page.mouse.down()
  await page.mouse.move(box.x - 100, box.y + 7, { steps: 5 })
  await page.mouse.up()
  const moved = async () => before - ((await bar(page, 'chat').boundingBox())?.x ?? 0)
  await expect.poll(moved).toBeGreaterThan(20)
  await expect(viewer.details).toBeHidden()
})

test('a span that is dragged over with Alt, or after “Select time”, becomes the filter', async ({ open, page }) => {
  const viewer = await openLanes(open)
  const lanes = lanesOf(page)
  const x = async (id: string) => (await bar(page, id).boundingBox())?.x ?? 0
  const y = ((await bar(page, 'call').boundingBox())?.y ?? 0) - 9
  const [from, to] = [await x('call'), await x('mail')]
  await page.keyboard.down('Alt')
  await drag(page, from - 20, to + 20, y)
  await page.keyboard.up('Alt')
  await expect(viewer.result).toHaveText(/^2 of 4 interactions/)
  await expect(page).toHaveURL(/started=/)
  await expect(bar(page, 'chat')).toHaveCount(0)
  // What is left has all the room.
  await expect.poll(async () => (await x('mail')) - (await x('call'))).toBeGreaterThan(300)
  await viewer.overview.getByRole('button', { name: 'Clear selected time' }).click()
  await expect(viewer.result).toHaveText('4 interactions')

  const select = lanes.getByRole('button', { name: 'Select time' })
  await select.click()
  await expect(select).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(async () => (await x('mail')) - (await x('call'))).toBeLessThan(300)
  const last = await x('chat')
  await drag(page, last - 30, last + 10, y)
  await expect(viewer.result).toHaveText(/^1 of 4 interactions/)
  await expect(select).toHaveAttribute('aria-pressed', 'false')
})

test('the time shown becomes the filter by a button', async ({ open, page }) => {
  const viewer = await openLanes(open)
  await bar(page, 'chat').focus()
  await page.keyboard.press('+')
  await page.keyboard.press('+')
  await lanesOf(page).getByRole('button', { name: 'Filter to this view' }).click()
  await expect(viewer.result).toHaveText(/^1 of 4 interactions/)
})

test('of many bars some hundred are elements, and the keys reach all', async ({ open, page }) => {
  await openLanes(open, { world: many })
  const lanes = lanesOf(page)
  await expect(lanes.getByRole('list', { name: 'Chat, 400 interactions' })).toBeAttached()
  expect(await lanes.locator('[data-interaction-id]').count()).toBeLessThanOrEqual(301)
  await expect(lanes.getByText(/of 1,200 bars in view are listed/)).toBeAttached()
  await lanes.locator('[data-interaction-id][tabindex="0"]').focus()
  await page.keyboard.press('End')
  await expect(bar(page, 'n0')).toBeFocused()
  await page.keyboard.press('k')
  await expect(bar(page, 'n1')).toBeFocused()
  await page.keyboard.press('End')
  await expect(bar(page, 'n1')).toBeFocused()
})

test('keeps the focus in view, wherever the time has been moved to', async ({ open, page }) => {
  await openLanes(open)
  await bar(page, 'chat').focus()
  for (let times = 0; times < 5; times++) await page.keyboard.press('+')
  await page.keyboard.press('k')
  await expect(bar(page, 'mail')).toBeFocused()
  await expect(bar(page, 'mail')).toBeInViewport()
})

test('is busy while the first answer is on its way, and says why it is empty', async ({ open, page }) => {
  const gate = makeGate()
  const viewer = await open({ world: story, fault: () => gate.opened, at: '#/interactions?view=lanes' })
  await expect(lanesOf(page)).toHaveAttribute('aria-busy', 'true')
  gate.open()
  await viewer.settled()
  await expect(lanesOf(page)).toHaveAttribute('aria-busy', 'false')
  await viewer.search.fill('nobody wrote this')
  await expect(page.getByRole('heading', { name: 'No interactions match the filters' })).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 380]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } })

      test('breaks no rule of accessibility, and is no wider than the page', async ({ open, page }) => {
        await openLanes(open)
        await bar(page, 'call').focus()
        await expectAccessible(page, 'lanes')
        await page.keyboard.press('+')
        await expectAccessible(page, 'zoomed')
        const overflow = await page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - innerWidth)
        expect(overflow).toBe(0)
        if (width > 400) return
        await page.getByRole('button', { name: 'More of the lanes' }).click()
        const more = page.getByRole('dialog', { name: 'More of the lanes' })
        await expect(more.getByRole('button', { name: 'Select time' })).toBeVisible()
        await expectAccessible(page, 'more', ':popover-open')
        await more.getByRole('radio', { name: 'Contact' }).check()
        await expect(page).toHaveURL(/by=contact/)
      })
    })
  }
}

const lanesOf = (page: Page) => page.getByRole('group', { name: 'Lanes', exact: true })
const bar = (page: Page, id: string) => lanesOf(page).locator(`[data-interaction-id="${id}"]`)

async function expectLanes(lanes: Locator, names: readonly string[]) {
  const read = () =>
    lanes.getByRole('list', { name: /interaction/ }).evaluateAll((all) => all.map((each) => each.ariaLabel))
  await expect.poll(read).toEqual(names)
}

async function drag(page: Page, from: number, to: number, y: number) {
  await page.mouse.move(from, y)
  await page.mouse.down()
  await page.mouse.move((from + to) / 2, y)
  await page.mouse.move(to, y)
  await page.mouse.up()
}

async function openLanes(open: Open, options: OpenOptions = {}): Promise<OpenedViewer> {
  const viewer = await open({ world: story, at: '#/interactions?view=lanes', ...options })
  await viewer.settled()
  await expect(lanesOf(viewer.page).locator('[data-interaction-id]').first()).toBeAttached()
  return viewer
}
