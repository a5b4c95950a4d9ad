import type { LoggedRequest } from '#mocks/server/requestLog.ts'
import { worldOf } from '#mocks/world.ts'
import { DAY, HOUR, MINUTE } from '#src/model/instant.ts'
import { mediaGroup } from '#src/model/media.ts'
import { mediaLabel } from '#src/text/label.ts'
import { makeGate } from './gate.ts'
import { at, firstDay, now, record, times, world } from './records.ts'
import { expectComplete, expectEveryIdOnce, grouped, loadTheRest } from './retrieved.ts'
import { expect, test } from './viewer.ts'
import { readWholeTable } from './wholeTable.ts'

/** The range of 30 days is there from 21 Oct on. */

test.describe('of a server that takes instants', () => {
  test('20,000 interactions in answers of 100: every id exactly once, and complete', async ({ open }) => {
    test.setTimeout(180_000)
    const viewer = await open({ now, count: 20_000, days: 29, oddities: false, cap: 100 })
    await expectComplete(viewer, 20_000)
    await expect(viewer.grid).toHaveAttribute('aria-rowcount', '20001')

    const { interactions } = viewer.server.world
    const media = counted(interactions.map(({ mediaType }) => mediaLabel(mediaGroup(mediaType))))
    const group = viewer.filters.getByRole('group', { name: 'Media' })
    for (const [label, count] of media) {
      const name = `${label} ${grouped(count)} interactions`
      await expect(group.getByRole('checkbox', { name, exact: true })).toBeVisible()
    }
    const days = counted(interactions.map((row) => dayName.format(row.at)))
    const headings = [...days].map(([day, count]) => `${day}, ${grouped(count)} interactions`)
    const shown = await readWholeTable(viewer)
    expect(shown.days).toEqual(headings)
    expect([...shown.ids].sort()).toEqual(interactions.map(({ id }) => id).sort())
  })

  test('600 interactions in answers of 50, several begun in one millisecond, are all in the table', async ({
    open,
  }) => {
    const records = times(600, (n) => record(`I${n}`, firstDay + Math.floor(n / 7) * 8 * HOUR))
    const viewer = await open({ world: world(records), cap: 50 })
    await expectComplete(viewer, 600)
    await expectEveryIdOnce(viewer)
  })

  test('what begins while it loads is no repeat, and nothing is lost by it', async ({ open }) => {
    const gate = makeGate()
    const viewer = await open({
      world: world(times(600, (n) => record(`I${n}`, firstDay + n * HOUR))),
      cap: 50,
      fault: (_request, count) => (count === 4 ? gate.opened : undefined),
    })
    await expect.poll(() => viewer.server.requests.length).toBeGreaterThanOrEqual(4)
    viewer.server.publishNew(60)
    gate.open()
    await expectComplete(viewer, 600)
    await viewer.refresh()
    await expectComplete(viewer, 660)
    await expectEveryIdOnce(viewer)
  })

  test('more at one millisecond than an answer holds is a named gap', async ({ open }) => {
    const many = times(80, (n) => record(`same${n}`, at('11-10 09:00')))
    const others = times(40, (n) => record(`other${n}`, firstDay + n * 12 * HOUR))
    const viewer = await open({ world: world([...many, ...others]), cap: 50 })
    await expect(viewer.retrieval).toHaveText(/^Incomplete, 90 interactions/)
    await expect(viewer.retrieval).toContainText(
      /10 Nov, 08:59 – 09:00: Chat: the server stopped at its limit of 50Load the rest$/,
    )
    expect(new Set((await readWholeTable(viewer)).ids).size).toBe(90)
  })
})

test.describe('of a server that takes only days', () => {
  const days = { dates: 'days', cap: 400, config: { dateForm: 'days', maxSize: 200, mostSize: 800 } } as const
  const fullDay = at('11-10 00:00')
  /** Twenty a day, on every other day. */
  const quiet = times(600, (n) => record(`quiet${n}`, firstDay + Math.floor(n / 20) * DAY + (n % 20) * HOUR)).filter(
    (_, n) => Math.floor(n / 20) !== 20,
  )
  const onFullDay = (count: number, media: (n: number) => string) =>
    times(count, (n) => record(`full${n}`, fullDay + n * MINUTE * 0.9, { mediaType: media(n) }))

  test('one day of 1,500 in answers of 400: every id, and complete', async ({ open }) => {
    const media = ['call', 'chat', 'email', 'facebook', 'workitem']
    const full = onFullDay(1_500, (n) => media[n % media.length] ?? '')
    const viewer = await open({ ...days, world: world([...quiet, ...full]) })
    await expectComplete(viewer, 2_080)
    await expectEveryIdOnce(viewer)
    const sizes = new Set(viewer.server.requests.map(sizeAsked))
    expect(sizes).toContain(800)
    expect(viewer.server.requests.filter(({ search }) => search.includes('mediaType=chat'))).not.toEqual([])
  })

  test('a day that cannot be split is named, the count is right, and its button asks again', async ({ open }) => {
    const viewer = await open({ ...days, world: world([...quiet, ...onFullDay(600, () => 'call')]) })
    await expect(viewer.retrieval).toHaveText(/^Incomplete, 980 interactions/)
    await expect(viewer.retrieval).toContainText('10 Nov: Call: the server stopped at its limit of 400')
    await expect(viewer.result).toHaveText('980 interactions')
    await expect(viewer.filters).toContainText('Counts cover what is loaded')
    expect(new Set((await readWholeTable(viewer)).ids).size).toBe(980)

    const before = viewer.server.requests.length
    await viewer.retrieval.getByRole('button', { name: 'Load the rest: 10 Nov' }).click()
    const again = () => viewer.server.requests.slice(before)
    await expect.poll(() => again().some((asked) => asks(asked, '2026-11-10', 'call'))).toBe(true)
    await expect(viewer.retrieval).toHaveText(/^Incomplete, 980 interactions.*10 Nov: Call: the server stopped/)
    expect(again().every((asked) => asked.search.includes('fromDate=2026-11-'))).toBe(true)
  })

  test('a full day with a medium that cannot be asked for alone is named, also when it is tried again', async ({
    open,
  }) => {
    const isSms = (n: number) => n < 50 || n >= 650
    const viewer = await open({
      ...days,
      world: world([...quiet, ...onFullDay(700, (n) => (isSms(n) ? 'smssession' : n % 2 === 0 ? 'call' : 'chat'))]),
    })
    const gap = '10 Nov: a full day, in which the server cannot be asked for SMS alone'
    await expect(viewer.retrieval).toHaveText(/^Incomplete, 1,230 interactions/)
    await expect(viewer.retrieval).toContainText(gap)
    await viewer.retrieval.getByRole('button', { name: 'Load the rest: 10 Nov' }).click()
    await expect(viewer.grid).toHaveAttribute('aria-busy', 'false')
    await expect(viewer.retrieval).toHaveText(/^Incomplete, 1,230 interactions/)
    await expect(viewer.retrieval).toContainText(gap)
  })

  test('a full day beside the tail is named once, also after a refresh', async ({ open, page }) => {
    const yesterday = times(500, (n) => record(`full${n}`, at('11-19 01:00') + n * MINUTE, { mediaType: 'email' }))
    const viewer = await open({ ...days, world: world([...quiet.slice(0, 200), ...yesterday]) })
    const named = /^Incomplete, 600 interactions from 21 Oct to 20 Nov19 Nov: Email: the server [^:]*Load the rest$/
    await expect(viewer.retrieval).toHaveText(named)
    const before = viewer.server.requests.length
    await viewer.refresh()
    await page.keyboard.press('Escape')
    await expect.poll(() => viewer.server.requests.length).toBeGreaterThan(before)
    await viewer.settled()
    await expect(viewer.retrieval).toHaveText(named)
  })

  test('a medium seen only on other days is not forgotten when a full day is tried again', async ({ open }) => {
    const sms = record('sms', at('10-25 12:00'), { mediaType: 'smssession' })
    const full = onFullDay(500, (n) => (n % 2 === 0 ? 'call' : 'chat'))
    const viewer = await open({ ...days, world: world([...quiet, sms, ...full]) })
    const gap = '10 Nov: a full day, in which the server cannot be asked for SMS alone'
    await expect(viewer.retrieval).toContainText(gap)
    const before = viewer.server.requests.length
    await viewer.retrieval.getByRole('button', { name: 'Load the rest: 10 Nov' }).click()
    await expect.poll(() => viewer.server.requests.length).toBeGreaterThan(before)
    await viewer.settled()
    await expect(viewer.retrieval).toContainText(gap)
  })
})

test.describe('while it loads', () => {
  const slow = world(times(3_100, (n) => record(`I${n}`, firstDay + n * 14 * MINUTE)))
  /** So many answers, then none until the gate is open. */
  function holdAfter(answers: number) {
    const gate = makeGate()
    let count = 0
    const fault = ({ url }: Request) => {
      if (url.includes('/ucs/')) count += 1
      return count > answers ? gate.opened : undefined
    }
    return { gate, fault }
  }

  test('it says how many days and how many interactions have come', async ({ open, page }) => {
    const { gate, fault } = holdAfter(12)
    const viewer = await open({ world: slow, cap: 100, fault })
    await expect(viewer.retrieval).toHaveText(/^Loading, ([4-9]|1\d) of 31 days, 1,1\d\d so far$/)
    const bar = page.getByRole('progressbar', { name: 'Retrieved so far' })
    await expect(bar).toHaveAttribute('max', '31')
    await expect(bar).toHaveJSProperty('value', Number(/(\d+) of/.exec(await viewer.retrieval.innerText())?.[1]))
    await expect(viewer.row('I3099')).toBeVisible()
    await expect(viewer.filters).toContainText('Counts cover what is loaded')

    gate.open()
    await expectComplete(viewer, 3_100)
    await expect(bar).toBeHidden()
    await expect(viewer.filters).not.toContainText('Counts cover what is loaded')
  })

  test('Cancel keeps what came and names the rest, which can be had afterwards', async ({ open, page }) => {
    const { gate, fault } = holdAfter(12)
    const viewer = await open({ world: slow, cap: 100, fault })
    await expect(viewer.retrieval).toHaveText(/1,1\d\d so far$/)
    await page.getByRole('button', { name: 'Cancel' }).click()
    await expect(viewer.retrieval).toHaveText(/^Incomplete, 1,1\d\d interactions.*stopped before it was loaded/)
    const { ids } = await readWholeTable(viewer)
    expect(new Set(ids).size).toBe(ids.length)

    gate.open()
    await loadTheRest(viewer)
    await expectComplete(viewer, 3_100)
    await expectEveryIdOnce(viewer)
  })

  test('at the most rows that are configured it stops, says so, and goes on when asked', async ({ open }) => {
    const viewer = await open({ world: slow, cap: 100, config: { maxRows: 1_000 } })
    await expect(viewer.retrieval).toHaveText(/^Incomplete, 1,\d\d\d interactions.*stopped at 1,000 interactions/)
    expect(viewer.server.requests.length).toBeLessThan(16)
    await loadTheRest(viewer)
    await expectComplete(viewer, 3_100)
    await expectEveryIdOnce(viewer)
  })
})

test.describe('what is held already', () => {
  const open = { state: 'InProcess', endDate: undefined }
  const some = [
    ...times(300, (n) => record(`I${n}`, firstDay + n * 2 * HOUR)),
    record('open', at('11-18 10:00'), open),
    record('older', at('09-15 10:00')),
    record('oldest', at('08-25 10:00')),
  ]

  test('a refresh asks only for the open tail and the open interactions', async ({ open, page }) => {
    const viewer = await open({ world: world(some), cap: 100 })
    await expectComplete(viewer, 301)
    const before = viewer.server.requests.length
    viewer.server.change('open', { state: 'Stopped', subject: 'It is over' })
    const [newest] = viewer.server.publishNew(1)
    await viewer.refresh()
    await page.keyboard.press('Escape')
    await expectComplete(viewer, 302)
    await expect(viewer.row(newest ?? '')).toBeVisible()

    const asked = viewer.server.requests.slice(before)
    const histories = asked.filter(({ path }) => path === '/api/v2/ucs/interactions')
    expect(histories.map(({ search }) => new URLSearchParams(search).get('fromDate'))).toEqual([
      new Date(now - 2 * MINUTE).toISOString(),
    ])
    const single = asked.filter((each) => !histories.includes(each)).map(({ path }) => path)
    expect(single.sort()).toEqual([`/api/v2/ucs/interactions/${newest}`, '/api/v2/ucs/interactions/open'])
    await viewer.search.fill('It is over')
    await expect(await viewer.cell('open', 'State')).toHaveText('Stopped')
    await expect(await viewer.cell('open', 'Subject')).toContainText('It is over')
  })

  test('a wider range asks for the difference, a narrower one for nothing', async ({ open, page }) => {
    const viewer = await open({ world: world(some), cap: 100 })
    await expectComplete(viewer, 301)
    let before = viewer.server.requests.length
    const chooseRange = async (name: string) => {
      await page.getByRole('button', { name: /^Date range/ }).click()
      await page.getByRole('dialog').getByText(name, { exact: true }).click()
    }
    await chooseRange('Last 90 days')
    await expectComplete(viewer, 303)
    for (const asked of viewer.server.requests.slice(before)) {
      const [from, to] = datesAsked(asked)
      expect(to <= firstDay || from >= now - 2 * MINUTE).toBe(true)
    }
    before = viewer.server.requests.length
    await chooseRange('Last 7 days')
    await expect(viewer.result).not.toHaveText('303 interactions')
    await viewer.settled()
    for (const asked of viewer.server.requests.slice(before)) {
      expect(datesAsked(asked)[0]).toBeGreaterThanOrEqual(now - 2 * MINUTE)
    }
  })

  test('Source › Both asks the archive too, and what is in both shows once', async ({ open, page }) => {
    const main = times(150, (n) => record(`I${n}`, firstDay + n * 4 * HOUR))
    const archive = [...main.slice(0, 40), ...times(60, (n) => record(`A${n}`, firstDay + n * 8 * HOUR + MINUTE))]
    const viewer = await open({
      world: worldOf({ records: main, archive, now, zone: 'Europe/Berlin' }),
      cap: 50,
    })
    await expectComplete(viewer, 150)
    await (await viewer.openMore()).getByRole('radio', { name: 'Both' }).check()
    await page.keyboard.press('Escape')
    await expectComplete(viewer, 210)
    await expect(page.getByText('Main and archive')).toBeVisible()
    await expectEveryIdOnce(
      viewer,
      times(210, (n) => (n < 150 ? `I${n}` : `A${n - 150}`)),
    )
    await (await viewer.openMore()).getByRole('radio', { name: 'Archive', exact: true }).check()
    await page.keyboard.press('Escape')
    await expectComplete(viewer, 100)
  })
})

const dayName = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'Europe/Berlin',
})

function counted(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

const sizeAsked = ({ search }: LoggedRequest) => Number(new URLSearchParams(search).get('maxSize'))

function datesAsked({ search }: LoggedRequest): readonly [from: number, to: number] {
  const query = new URLSearchParams(search)
  return [Date.parse(query.get('fromDate') ?? ''), Date.parse(query.get('toDate') ?? '')]
}

function asks({ search }: LoggedRequest, day: string, mediaType: string): boolean {
  const query = new URLSearchParams(search)
  return query.get('fromDate') === day && query.get('toDate') === day && query.get('mediaType') === mediaType
}
