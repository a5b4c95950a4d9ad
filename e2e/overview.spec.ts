import type { Locator } from '@playwright/test'
import { at, record, times, world } from './records.ts'
import { expect, type Open, type OpenedViewer, test } from './viewer.ts'

const hour = 3_600_000
const from = at('11-02 00:00')
const to = at('11-16 00:00')

/** Two weeks, and so a bar for every six hours; the interactions get rarer and their media vary. */
const starts = times(400, (n) => from + Math.floor((n / 400) ** 1.5 * 14 * 24 * hour))
const media = ['call', 'email', 'chat'] as const
const fortnight = world(starts.map((start, n) => record(`n${n}`, start, { mediaType: media[n % 3] })))
const address = '#/interactions?from=2026-11-02&to=2026-11-15'

test.describe('by pointer', () => {
  test('draws a span, which narrows the count and the table and is told', async ({ open }) => {
    const viewer = await openFortnight(open)
    await expect(viewer.result).toHaveText('400 interactions')
    await drag(viewer, at('11-05 02:00'), at('11-07 22:00'))
    await expectSelected(viewer, '5 Nov – 7 Nov', at('11-05 00:00'), at('11-08 00:00'))
    const inside = starts.flatMap((start, n) => (start >= at('11-05 00:00') && start < at('11-08 00:00') ? [n] : []))
    await expect(viewer.row(`n${inside.at(-1)}`)).toHaveAttribute('aria-rowindex', '2')
    await expect(viewer.grid.getByRole('rowgroup', { name: /^Saturday 7 November/ })).toBeVisible()

    // Drawn from right to left it is the same.
    await drag(viewer, at('11-04 10:00'), at('11-03 08:00'))
    await expectSelected(viewer, '3 Nov, 06:00 – 4 Nov, 12:00', at('11-03 06:00'), at('11-04 12:00'))
  })

  test('says what is selected while it is being drawn', async ({ open }) => {
    const viewer = await openFortnight(open)
    const { mouse } = viewer.page
    await mouse.move(...(await pointAt(viewer, at('11-05 02:00'))))
    await mouse.down()
    await mouse.move(...(await pointAt(viewer, at('11-06 22:00'))), { steps: 5 })
    await expectSelected(viewer, '5 Nov – 6 Nov', at('11-05 00:00'), at('11-07 00:00'))
    await mouse.move(...(await pointAt(viewer, at('11-07 22:00'))), { steps: 5 })
    await expectSelected(viewer, '5 Nov – 7 Nov', at('11-05 00:00'), at('11-08 00:00'))
    await mouse.up()
    await expectSelected(viewer, '5 Nov – 7 Nov', at('11-05 00:00'), at('11-08 00:00'))
  })

  test('moves a span by its middle, as far as the plot reaches', async ({ open }) => {
    const viewer = await openFortnight(open)
    await drag(viewer, at('11-05 02:00'), at('11-07 22:00'))
    await drag(viewer, at('11-06 12:00'), at('11-08 12:00'))
    await expectSelected(viewer, '7 Nov – 9 Nov', at('11-07 00:00'), at('11-10 00:00'))
    await drag(viewer, at('11-08 12:00'), at('11-15 20:00'))
    await expectSelected(viewer, '13 Nov – 15 Nov', at('11-13 00:00'), to)
  })

  test('resizes a span by either edge, which never pass each other', async ({ open }) => {
    const viewer = await openFortnight(open)
    await drag(viewer, at('11-05 02:00'), at('11-07 22:00'))
    await drag(viewer, at('11-08 00:00'), at('11-10 00:00'))
    await expectSelected(viewer, '5 Nov – 9 Nov', at('11-05 00:00'), at('11-10 00:00'))
    await drag(viewer, at('11-05 00:00'), at('11-04 00:00'))
    await expectSelected(viewer, '4 Nov – 9 Nov', at('11-04 00:00'), at('11-10 00:00'))
    await drag(viewer, at('11-04 00:00'), at('11-14 00:00'))
    await expectSelected(viewer, '9 Nov, 18:00 – 10 Nov, 00:00', at('11-09 18:00'), at('11-10 00:00'))
  })

  test('selects the bar that is clicked; a double click or the button clears', async ({ open }) => {
    const viewer = await openFortnight(open)
    const { page, overview } = viewer
    await page.mouse.click(...(await pointAt(viewer, at('11-03 08:00'))))
    await expectSelected(viewer, '3 Nov, 06:00 – 12:00', at('11-03 06:00'), at('11-03 12:00'))
    await page.mouse.dblclick(...(await pointAt(viewer, at('11-09 08:00'))))
    await expect(viewer.result).toHaveText('400 interactions')

    await page.mouse.click(...(await pointAt(viewer, at('11-03 08:00'))))
    await overview.getByRole('button', { name: 'Clear selected time' }).click()
    await expect(viewer.result).toHaveText('400 interactions')
    await expect(overview.getByRole('button', { name: 'Clear selected time' })).toBeHidden()
    await expect(start(viewer)).toBeFocused()
  })

  test('tells what a bar holds while it is pointed at', async ({ open }) => {
    const viewer = await openFortnight(open)
    await viewer.page.mouse.move(...(await pointAt(viewer, at('11-02 08:00'))))
    const inside = starts.flatMap((each, n) => (each >= at('11-02 06:00') && each < at('11-02 12:00') ? [n] : []))
    const calls = inside.filter((n) => n % 3 === 0).length
    await expect(viewer.overview).toContainText(`2 Nov, 06:00 – 12:00 ${inside.length} interactions`)
    await expect(viewer.overview).toContainText(`Call ${calls}`)
  })
})

test.describe('by keyboard', () => {
  test('moves either end by a bar with the arrows and by more with Page Up and Down', async ({ open }) => {
    const viewer = await openFortnight(open)
    const { keyboard } = viewer.page
    await expect(start(viewer)).toHaveAttribute('aria-valuetext', 'Monday 2 November, 00:00')
    await expect(end(viewer)).toHaveAttribute('aria-valuetext', 'Monday 16 November, 00:00')

    await start(viewer).focus()
    for (const _ of times(4, () => 0)) await keyboard.press('ArrowRight')
    await expectSelected(viewer, '3 Nov – 15 Nov', at('11-03 00:00'), to)
    await expect(start(viewer)).toBeFocused()
    await expect(start(viewer)).toHaveAttribute('aria-valuetext', 'Tuesday 3 November, 00:00')
    await keyboard.press('ArrowLeft')
    await expectSelected(viewer, '2 Nov, 18:00 – 16 Nov, 00:00', at('11-02 18:00'), to)

    await keyboard.press('Tab')
    await expect(end(viewer)).toBeFocused()
    await keyboard.press('ArrowLeft')
    await expectSelected(viewer, '2 Nov, 18:00 – 15 Nov, 18:00', at('11-02 18:00'), at('11-15 18:00'))
    const before = Number(await end(viewer).inputValue())
    await keyboard.press('PageDown')
    await expect.poll(async () => Number(await end(viewer).inputValue())).toBeLessThan(before - 4)
    await keyboard.press('PageUp')
    await expect(end(viewer)).toHaveValue(String(before))
  })

  test('brings an end to the edge, or to one bar before the other end', async ({ open }) => {
    const viewer = await openFortnight(open)
    const { keyboard } = viewer.page
    await end(viewer).focus()
    await keyboard.press('Home')
    await expectSelected(viewer, '2 Nov, 00:00 – 06:00', from, at('11-02 06:00'))
    await keyboard.press('ArrowLeft')
    await expectSelected(viewer, '2 Nov, 00:00 – 06:00', from, at('11-02 06:00'))
    await keyboard.press('End')
    // The whole is no selection.
    await expect(viewer.result).toHaveText('400 interactions')

    await start(viewer).focus()
    await keyboard.press('End')
    await expectSelected(viewer, '15 Nov, 18:00 – 16 Nov, 00:00', at('11-15 18:00'), to)
    await keyboard.press('ArrowRight')
    await expectSelected(viewer, '15 Nov, 18:00 – 16 Nov, 00:00', at('11-15 18:00'), to)
    await keyboard.press('Home')
    await expect(viewer.result).toHaveText('400 interactions')
  })
})

test.describe('by touch', () => {
  test.use({ hasTouch: true })

  test('selects the bar that is tapped and the span that is drawn', async ({ open }) => {
    const viewer = await openFortnight(open)
    await viewer.page.touchscreen.tap(...(await pointAt(viewer, at('11-04 14:00'))))
    await expectSelected(viewer, '4 Nov, 12:00 – 18:00', at('11-04 12:00'), at('11-04 18:00'))
    await swipe(viewer, at('11-08 02:00'), at('11-10 22:00'))
    await expectSelected(viewer, '8 Nov – 10 Nov', at('11-08 00:00'), at('11-11 00:00'))
    await swipe(viewer, at('11-09 12:00'), at('11-11 12:00'))
    await expectSelected(viewer, '10 Nov – 12 Nov', at('11-10 00:00'), at('11-13 00:00'))
  })
})

test('says in words what the bars show', async ({ open }) => {
  const viewer = await openFortnight(open)
  await expect(viewer.overview.getByRole('img')).toHaveAccessibleName(
    /^Histogram: Call 134, Email 133, Chat 133; busiest 2\sNov,\s00:00 – 06:00 with \d+$/,
  )
  await viewer.filters.getByRole('checkbox', { name: /^Call/ }).check()
  await expect(viewer.overview.getByRole('img')).toHaveAccessibleName(/^Histogram: Call 134; busiest/)
  await expect(viewer.result).toHaveText('134 of 400 interactions')
})

test('keeps its bars while a span narrows the rest', async ({ open }) => {
  const viewer = await openFortnight(open)
  const name = /^Histogram: Call 134, Email 133, Chat 133;/
  await drag(viewer, at('11-05 02:00'), at('11-07 22:00'))
  await expect(viewer.overview.getByRole('img')).toHaveAccessibleName(name)
  const inside = starts.flatMap((each, n) => (each >= at('11-05 00:00') && each < at('11-08 00:00') ? [n] : []))
  const calls = inside.filter((n) => n % 3 === 0).length
  await expect(viewer.filters.getByRole('checkbox', { name: `Call ${calls} interactions` })).toBeVisible()
})

async function openFortnight(open: Open): Promise<OpenedViewer> {
  const viewer = await open({ world: fortnight, at: address })
  await viewer.settled()
  await expect(viewer.overview.getByRole('img')).toBeVisible()
  return viewer
}

const start = ({ overview }: OpenedViewer): Locator => overview.getByRole('slider', { name: 'Range start' })
const end = ({ overview }: OpenedViewer): Locator => overview.getByRole('slider', { name: 'Range end' })

/** The count, the table and the words, for a span whose end is exclusive. */
async function expectSelected(viewer: OpenedViewer, words: string, first: number, last: number): Promise<void> {
  const count = starts.filter((each) => each >= first && each < last).length
  // No-break spaces keep each moment on its line.
  await expect(viewer.result).toHaveText(`${count} of 400 interactions ${words} selected`)
  await expect(viewer.grid).toHaveAttribute('aria-rowcount', String(count + 1))
}

/** Where a moment stands on the screen. */
async function pointAt({ overview }: OpenedViewer, moment: number): Promise<[x: number, y: number]> {
  const box = await overview.getByRole('img').boundingBox()
  if (!box) throw new Error('there is no histogram')
  return [box.x + ((moment - from) / (to - from)) * box.width, box.y + box.height / 2]
}

async function drag(viewer: OpenedViewer, one: number, other: number): Promise<void> {
  const { mouse } = viewer.page
  await mouse.move(...(await pointAt(viewer, one)))
  await mouse.down()
  await mouse.move(...(await pointAt(viewer, other)), { steps: 8 })
  await mouse.up()
}

/** A finger's drag, which Playwright has no words for. */
async function swipe(viewer: OpenedViewer, one: number, other: number): Promise<void> {
  const session = await viewer.page.context().newCDPSession(viewer.page)
  const [fromX, y] = await pointAt(viewer, one)
  const [toX] = await pointAt(viewer, other)
  const touch = (type: 'touchStart' | 'touchMove', x: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y }] })
  await touch('touchStart', fromX)
  for (const step of times(8, (n) => (n + 1) / 8)) await touch('touchMove', fromX + (toX - fromX) * step)
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await session.detach()
}
