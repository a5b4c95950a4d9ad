import type { Locator, Page } from '@playwright/test'
import { overflow } from './overflow.ts'
import { at, record, times, world } from './records.ts'
import { expect, test } from './viewer.ts'

const said = (text: string, type: string, nickname: string, second: number) => ({
  index: second,
  from: { nickname, type },
  timestamp: `2026-11-20T09:00:0${second}Z`,
  text,
})

const centre = world(
  times(12, (n) =>
    record(`I${n}`, at(`11-${String(20 - n).padStart(2, '0')} 10:00`), {
      mediaType: ['chat', 'call', 'email'][n % 3],
      state: n === 1 ? 'Pending' : 'Stopped',
      subject: n === 0 ? 'Where is my parcel?' : `Subject ${n}`,
      contactName: 'Ada Ek',
      ownerInformation: { id: 'A1', firstName: 'Ann', lastName: 'Alm' },
      userData: { ServiceType: 'Billing' },
    }),
  ),
  { messages: { I0: [said('Where is it?', 'Customer', 'Ada', 1), said('On its way.', 'Agent', 'Ann', 2)] } },
)

test('by the keyboard alone: from the page’s beginning to what was said, a filter, a file, and back', async ({
  open,
  page,
}) => {
  const viewer = await open({ world: centre })
  await viewer.settled()
  await test.step('the search, reached by Tab', async () => {
    await tabTo(page, viewer.search)
    await page.keyboard.type('parcel')
    await expect(viewer.result).toHaveText(/^1 of 12/)
    await page.keyboard.press('Escape')
  })
  await test.step('the list, and what was said', async () => {
    const cell = viewer.rows.first().getByRole('gridcell').first()
    await tabTo(page, cell)
    await page.keyboard.press('Enter')
    await expect(viewer.details).toContainText('Where is my parcel?')
    await tabTo(page, viewer.details.getByRole('tab', { selected: true }))
    await arrowTo(page, viewer.details.getByRole('tab', { name: 'Conversation' }))
    await expect(viewer.details.getByRole('tabpanel', { name: 'Conversation' })).toContainText('On its way.')
    await page.keyboard.press('Escape')
    await expect(viewer.details).toBeHidden()
    await expect(cell).toBeFocused()
  })
  await test.step('what was searched is taken back', async () => {
    await tabTo(page, viewer.search, 'Shift+Tab')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.press('Delete')
    await expect(viewer.result).toHaveText(/^12 interactions/)
    await page.keyboard.press('Escape')
  })
  await test.step('a filter', async () => {
    const call = viewer.filters.getByRole('checkbox', { name: /^Call/ })
    await tabTo(page, call)
    await page.keyboard.press('Space')
    await expect(call).toBeChecked()
    await expect(viewer.result).toHaveText(/^4 of 12/)
  })
  await test.step('a file of it', async () => {
    await tabTo(page, page.getByRole('button', { name: 'Export', exact: true }), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('dialog', { name: 'Export' }).getByRole('button', { name: 'CSV', exact: true }))
    const download = page.waitForEvent('download')
    await page.keyboard.press('Enter')
    expect((await download).suggestedFilename()).toMatch(/\.csv$/)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeFocused()
  })
})

test('what a screen reader is told, from the page’s name to a message', async ({ open, page }) => {
  const viewer = await open({ world: centre })
  await viewer.settled()
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - banner:
      - heading "Interaction history" [level=1]
      - button "All interactions"
      - search:
        - searchbox "Search interactions"
    - group "Interactions over time":
      - status "Result":
        - strong: "12"
        - text: interactions
      - slider "Range start"
      - slider "Range end"
    - region "Filters":
      - group "Media":
        - checkbox "Call 4 interactions"
  `)
  await expect(viewer.grid).toMatchAriaSnapshot(`
    - grid "Interactions":
      - rowgroup:
        - row:
          - columnheader "Started":
            - button /Started/
      - rowgroup:
        - row:
          - gridcell /20 Nov/
          - gridcell "Chat"
          - gridcell "Where is my parcel?"
          - gridcell "Ada Ek"
          - gridcell "Ann Alm"
          - gridcell "5m 00s"
          - gridcell "Stopped"
  `)
  await viewer.rows.first().click()
  await viewer.details.getByRole('tab', { name: 'Conversation' }).click()
  await expect(viewer.details.getByRole('tabpanel', { name: 'Conversation' })).toMatchAriaSnapshot(`
    - tabpanel "Conversation":
      - search:
        - searchbox "Search this conversation"
      - button "Copy conversation"
      - list "Messages":
        - listitem:
          - paragraph: Friday 20 November
          - paragraph: Ada
          - time: /\\d\\d:00/
          - text: Where is it?
        - listitem:
          - paragraph: Ann
          - time: /\\d\\d:00/
          - text: On its way.
  `)
})

test.describe('at 400 % of 1280 × 1024', () => {
  test.use({ viewport: { width: 320, height: 256 } })

  test('everything is reached by scrolling in one direction, and nothing covers what has the focus', async ({
    open,
    page,
  }) => {
    const viewer = await open({ world: centre })
    await viewer.settled()
    expect(await overflow(page)).toBe(0)
    for (let stop = 0; stop < 14; stop++) {
      await page.keyboard.press('Tab')
      expect(await isFocusSeen(page), `stop ${stop + 1}`).toBe(true)
    }
    await viewer.rows.first().click()
    await expect(viewer.details).toContainText('Where is my parcel?')
    for (const tab of ['Conversation', 'Thread', 'Raw', 'Details']) {
      await viewer.details.getByRole('tab', { name: tab }).click()
      await expect(viewer.details.getByRole('tabpanel', { name: tab })).toBeVisible()
      expect(await overflow(page)).toBe(0)
    }
    await viewer.details.getByRole('button', { name: 'Close details' }).click()
    await expect(viewer.details).toBeHidden()
  })
})

test('at 200 % of 1280 × 1024 the list, the filters and the details can all be used', async ({ open, page }) => {
  await page.setViewportSize({ width: 640, height: 512 })
  const viewer = await open({ world: centre })
  await viewer.settled()
  await viewer.filters.getByRole('checkbox', { name: /^Email/ }).click()
  await expect(viewer.result).toHaveText(/^4 of 12/)
  await viewer.rows.first().click()
  await expect(viewer.details.getByRole('region', { name: 'User data' })).toBeVisible()
  expect(await overflow(page)).toBe(0)
})

test('texts that are set wider apart are not cut off', async ({ open, page }) => {
  const viewer = await open({ world: centre })
  await viewer.settled()
  // WCAG 1.4.12, by a sheet that is none of the page's own.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`)
    document.adoptedStyleSheets.push(sheet)
  })
  expect(await overflow(page)).toBe(0)
  await viewer.rows.first().click()
  await expect(viewer.details).toBeVisible()
  expect(await overflow(page)).toBe(0)
  for (const button of await page.getByRole('button').all()) {
    if (!(await button.isVisible())) continue
    expect.soft(await isCut(button), (await button.textContent()) ?? '').toBe(false)
  }
})

test('nothing moves by itself where less motion is asked for', async ({ open, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const viewer = await open({ world: centre })
  await viewer.settled()
  const moving = () =>
    page.evaluate(() =>
      document
        .getAnimations()
        .filter(({ effect }) => Number(effect?.getComputedTiming().endTime) > 1)
        .map(({ effect }) => (effect instanceof KeyframeEffect ? effect.target?.className : '')),
    )
  expect(await moving()).toEqual([])
  await viewer.rows.first().click()
  expect(await moving()).toEqual([])
  await page.getByRole('button', { name: /^Date range/ }).click()
  expect(await moving()).toEqual([])
})

test('in forced colours what is chosen, ticked and has the focus can be told apart', async ({ open, page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  const viewer = await open({ world: centre })
  await viewer.settled()
  await viewer.rows.first().click()
  const [chosen, other] = [viewer.rows.first(), viewer.rows.nth(1)]
  expect(await bordersOf(chosen)).not.toEqual(await bordersOf(other))
  const tabs = [viewer.tab('Table'), viewer.tab('Timeline')] as const
  expect(await bordersOf(tabs[0])).not.toEqual(await bordersOf(tabs[1]))
  for (const stop of [viewer.search, viewer.filters.getByRole('checkbox').first(), tabs[0]]) {
    await stop.focus()
    await page.keyboard.press('Shift')
    expect(await isOutlined(page)).toBe(true)
  }
  const bars = page.getByRole('img', { name: /^Histogram/ })
  await expect(bars).toBeVisible()
})

async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${key} does not come to ${target}`)
}

async function arrowTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 8; presses++) {
    if ((await target.getAttribute('aria-selected')) === 'true') return
    await page.keyboard.press('ArrowRight')
  }
  throw new Error(`the arrows do not come to ${target}`)
}

/** Whether the middle of what has the focus is in view and not covered by anything else. */
function isFocusSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.activeElement
    // A slider reaches over all that it can choose from, and its handle lies over it.
    if (!focused || focused === document.body || focused.matches('input[type="range"]')) return true
    const { left, top, width, height } = focused.getBoundingClientRect()
    const [x, y] = [left + width / 2, top + Math.min(height / 2, 12)]
    const at = document.elementFromPoint(x, y)
    return at !== null && (focused.contains(at) || at.contains(focused))
  })
}

/** Lines of it and of what is drawn before it, by which forced colours tell it apart. */
function bordersOf(target: Locator): Promise<readonly string[]> {
  return target.evaluate((element) =>
    [getComputedStyle(element), getComputedStyle(element, '::before'), getComputedStyle(element, '::after')].flatMap(
      ({ borderStyle, borderWidth, borderColor, outlineStyle, backgroundColor, content }) => [
        content,
        borderStyle,
        borderWidth,
        borderColor,
        outlineStyle,
        backgroundColor,
      ],
    ),
  )
}

function isOutlined(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    for (let at = document.activeElement; at && at !== document.body; at = at.parentElement) {
      const { outlineStyle, outlineWidth } = getComputedStyle(at)
      if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) return true
    }
    return false
  })
}

/** Whether its text stands beyond its own edges. */
function isCut(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    const { overflowX, textOverflow } = getComputedStyle(element)
    return overflowX !== 'visible' && textOverflow !== 'ellipsis' && element.scrollWidth > element.clientWidth + 1
  })
}
