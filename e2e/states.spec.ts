import type { Page } from '@playwright/test'
import { makeGate } from './gate.ts'
import { at, record, times, world } from './records.ts'
import { expect, hurry, test } from './viewer.ts'

const three = world(times(3, (index) => record(`I${index}`, at(`11-19 1${index}:00`))))

test.describe('while the first answer is on its way', () => {
  for (const [view, list] of [
    ['table', 'grid'],
    ['timeline', 'feed'],
  ] as const) {
    test(`the ${view} is busy and the status says so, then the rows are there`, async ({ open, page }) => {
      const gate = makeGate()
      const viewer = await open({ world: three, fault: () => gate.opened, at: `#/interactions?view=${view}` })
      const busy = page.getByRole(list, { name: 'Interactions' })
      await expect(viewer.retrieval).toHaveText(/^Loading/)
      await expect(viewer.result).toHaveText('Loading interactions')
      await expect(busy).toHaveAttribute('aria-busy', 'true')
      await expect(page.getByRole('heading', { name: /^No interactions/ })).toBeHidden()
      await expect(viewer.failure).toBeHidden()

      gate.open()
      await expect(viewer.retrieval).toHaveText(/^Complete, 3 interactions/)
      await expect(viewer.result).toHaveText('3 interactions')
      await expect(busy).toHaveAttribute('aria-busy', 'false')
      await viewer.expectIds(['I2', 'I1', 'I0'], busy)
    })
  }

  test('the skeleton stands where the rows will stand', async ({ open, page }) => {
    const gate = makeGate()
    const viewer = await open({ world: three, fault: () => gate.opened })
    const top = async () => (await viewer.grid.getByRole('columnheader', { name: 'Started' }).boundingBox())?.y
    await expect(viewer.retrieval).toHaveText(/^Loading/)
    const filters = viewer.filters.getByRole('group', { name: 'Duration' })
    await expect(filters).toBeVisible()
    const before = await top()
    gate.open()
    await expect(viewer.rows).toHaveCount(3)
    expect(await top()).toBe(before)
    await expect(page.getByRole('group', { name: 'Owner' }).getByRole('checkbox')).toHaveCount(1)
  })
})

test.describe('where there is nothing to show', () => {
  test('an empty range says so and offers a wider one', async ({ open, page }) => {
    const old = world([record('old', at('09-20 10:00'))])
    const viewer = await open({ world: old })
    await expect(page.getByRole('heading', { name: 'No interactions in this range' })).toBeVisible()
    await expect(page.getByText('The server has none from 21 Oct to 20 Nov.')).toBeVisible()
    await expect(viewer.retrieval).toHaveText(/^Complete, 0 interactions/)

    await page.getByRole('button', { name: 'Look at the last 90 days' }).click()
    await viewer.expectIds(['old'])
    await expect(page).toHaveURL(/last=90d/)
  })

  test('an empty range of another year names the year, and the widest offers none', async ({ open, page }) => {
    const viewer = await open({ world: three, at: '#/interactions?from=2001-05-01&to=2001-05-02' })
    await expect(page.getByText('The server has none from 1 May 2001 to 2 May 2001.')).toBeVisible()
    await page.goto(`${viewer.url}#/contacts/0000Sa99620J0EM7?last=90d`)
    await viewer.expectIds(['I2', 'I1', 'I0'])

    const nothing = await open({ world: world([]), at: '#/interactions?last=90d' })
    await expect(page.getByRole('heading', { name: 'No interactions in this range' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Look at the last 90 days' })).toBeHidden()
    await nothing.tab('Timeline').click()
    await expect(page.getByRole('heading', { name: 'No interactions in this range' })).toBeVisible()
  })

  test('filters that nothing passes say so and can be cleared', async ({ open, page }) => {
    const viewer = await open({ world: three })
    await viewer.search.fill('nobody wrote this')
    await viewer.filters.getByRole('checkbox', { name: /^Email/ }).check()
    await expect(page.getByRole('heading', { name: 'No interactions match the filters' })).toBeVisible()
    await expect(page.getByText('3 are loaded; none of them passes every filter.')).toBeVisible()
    await expect(viewer.result).toHaveText('0 of 3 interactions')

    await page.getByRole('button', { name: 'Clear search and filters' }).click()
    await viewer.expectIds(['I2', 'I1', 'I0'])
    await expect(viewer.search).toHaveValue('')
    await expect(viewer.filters.getByRole('checkbox', { checked: true })).toHaveCount(0)
  })
})

interface Failing {
  readonly what: string
  readonly answer: () => Response
  readonly heading: string
  /** Between the server and the page is nothing that would answer in its place. */
  readonly direct?: boolean
  /** The server's own words; nothing where it had none. */
  readonly words?: string
  readonly code?: string
}

const html = (text: string) =>
  `<!doctype html><html><head><title>${text}</title></head><body><h1>${text}</h1></body></html>`

/** The first part of a body whose end never comes. */
function brokenOff(part: string): ReadableStream<Uint8Array> {
  const parts = [part]
  return new ReadableStream({
    pull(stream) {
      const next = parts.pop()
      if (next === undefined) stream.error(new Error('broken off'))
      else stream.enqueue(new TextEncoder().encode(next))
    },
  })
}

const failings: readonly Failing[] = [
  {
    what: 'a statusCode in a good HTTP answer',
    answer: () => Response.json({ statusCode: 5, statusMessage: 'User has no permission for UCS' }),
    heading: 'You do not have permission to see this',
    words: 'User has no permission for UCS',
    code: 'statusCode 5',
  },
  {
    what: 'a statusCode beside an HTTP status',
    answer: () => Response.json({ statusCode: 10, statusMessage: 'maxSize is out of range' }, { status: 400 }),
    heading: 'The server did not accept the request',
    words: 'maxSize is out of range',
    code: 'statusCode 10',
  },
  {
    what: 'a bare HTTP 500',
    answer: () => new Response(null, { status: 500 }),
    heading: 'The server has a problem',
    code: 'HTTP 500',
  },
  {
    what: 'a proxy’s HTML page',
    answer: () => new Response(html('Bad gateway'), { status: 502, headers: { 'Content-Type': 'text/html' } }),
    heading: 'The server has a problem',
    words: 'Bad gateway',
    code: 'HTTP 502',
  },
  {
    what: 'a page that forbids',
    answer: () => new Response(html('Ask your team lead'), { status: 403, headers: { 'Content-Type': 'text/html' } }),
    heading: 'You do not have permission to see this',
    words: 'Ask your team lead',
    code: 'HTTP 403',
  },
  {
    what: 'a network that breaks',
    answer: () => Response.error(),
    direct: true,
    heading: 'The server cannot be reached',
  },
  {
    what: 'a network that breaks in the middle of an answer',
    answer: () => new Response(brokenOff('{"statusCode":0,"interactions":[')),
    direct: true,
    heading: 'The server cannot be reached',
  },
  {
    what: 'an answer cut in the middle',
    answer: () => new Response('{"statusCode":0,"interactions":[{"id":"I0","sta'),
    heading: 'The server’s answer could not be read',
    code: 'HTTP 200',
  },
]

for (const { what, answer, direct = false, heading, words, code } of failings) {
  test(`${what} is told in the server’s own words, and Retry helps`, async ({ open, page }) => {
    await hurry(page)
    let isWell = false
    const viewer = await open({ world: three, direct, fault: () => (isWell ? undefined : answer()) })
    await expect(viewer.failure.getByRole('heading', { name: heading })).toBeVisible()
    if (words) await expect(viewer.failure).toContainText(`The server said ${words}`)
    else await expect(viewer.failure).not.toContainText('The server said')
    if (code) await expect(viewer.failure).toContainText(code)
    await expect(viewer.retrieval).toHaveText(/^Incomplete, nothing loaded/)
    await expect(viewer.rows).toHaveCount(0)

    isWell = true
    await viewer.failure.getByRole('button', { name: 'Retry' }).click()
    await viewer.expectIds(['I2', 'I1', 'I0'])
    await expect(viewer.failure).toBeHidden()
    await expect(viewer.retrieval).toHaveText(/^Complete/)
  })
}

test('what passes by itself is tried again without a word', async ({ open }) => {
  const viewer = await open({
    world: three,
    fault: (_request, count) => (count === 1 ? new Response('busy', { status: 503 }) : undefined),
  })
  await viewer.expectIds(['I2', 'I1', 'I0'])
  await expect(viewer.failure).toBeHidden()
})

test('a server that is away is told while it is tried on, and Retry asks at once', async ({ open }) => {
  let isWell = false
  const viewer = await open({ world: three, fault: () => (isWell ? undefined : new Response('gone', { status: 502 })) })
  await expect(viewer.failure.getByRole('heading', { name: 'The server has a problem' })).toBeVisible()
  await expect(viewer.failure).toContainText('It is being tried again.')
  await expect(viewer.result).toHaveText('Nothing loaded')
  await expect(viewer.retrieval).toHaveText(/^Loading/)

  isWell = true
  await viewer.failure.getByRole('button', { name: 'Retry' }).click()
  await viewer.expectIds(['I2', 'I1', 'I0'])
  await expect(viewer.failure).toBeHidden()
  await expect(viewer.retrieval).toHaveText(/^Complete/)
})

test('a refresh that fails leaves the rows and lays a bar above them', async ({ open }) => {
  let isWell = true
  const refusal = () => Response.json({ statusCode: 3, statusMessage: 'Session was moved' })
  const viewer = await open({ world: three, fault: () => (isWell ? undefined : refusal()) })
  await viewer.expectIds(['I2', 'I1', 'I0'])

  isWell = false
  await viewer.refresh()
  await expect(viewer.failure).toContainText('Session was moved')
  await expect(viewer.failure).toContainText('statusCode 3')
  await viewer.expectIds(['I2', 'I1', 'I0'])

  isWell = true
  await viewer.failure.getByRole('button', { name: 'Retry' }).click()
  await expect(viewer.failure).toBeHidden()
  await viewer.expectIds(['I2', 'I1', 'I0'])
})

test('records that cannot be read are counted and can be looked at', async ({ open, page }) => {
  const broken = ['UCS: locked', null, { mediaType: 'chat', subject: 'It has no id' }]
  const viewer = await open({ world: world([...broken, record('I0', at('11-19 10:00'))]) })
  await viewer.expectIds(['I0'])
  await expect(viewer.result).toHaveText('1 interaction')
  const chip = viewer.retrieval.getByRole('button', { name: '3 records could not be read' })
  await chip.click()

  const list = page.getByRole('dialog', { name: 'Records that could not be read' })
  await expect(list.getByRole('listitem')).toHaveCount(3)
  const noId = list.getByRole('listitem').filter({ hasText: 'It has no id' })
  await noId.locator('summary').click()
  await expect(noId.getByText('"subject": "It has no id"')).toBeVisible()

  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
  await expect(chip).toBeFocused()
})

test.describe('an answer of the server', () => {
  const four = world(times(4, (index) => record(`I${index}`, at(`11-19 1${index}:00`))))

  test('shorter than asked for is complete', async ({ open }) => {
    const viewer = await open({ world: four, config: { maxSize: 5 } })
    await expect(viewer.retrieval).toHaveText(/^Complete, 4 interactions from 21 Oct to 20 Nov/)
  })

  test('exactly as long as asked for is not taken for all: it asks on below', async ({ open }) => {
    const viewer = await open({ world: four, config: { maxSize: 2 } })
    await expect(viewer.retrieval).toHaveText(/^Complete, 4 interactions/)
    await viewer.expectIds(['I3', 'I2', 'I1', 'I0'])
  })

  test('that says it is partial is shown, and said to be', async ({ open }) => {
    const partial = {
      statusCode: 7,
      statusMessage: 'One of two UCS is down',
      interactions: four.interactions.map((row) => row.record),
    }
    const viewer = await open({ world: four, fault: () => Response.json(partial) })
    await expect(viewer.rows).toHaveCount(4)
    await expect(viewer.retrieval).toHaveText(/^Incomplete, 4 interactions/)
    await expect(viewer.retrieval).toContainText('One of two UCS is down')
  })
})

test.describe('whose history', () => {
  const mixed = world([
    record('ours', at('11-19 10:00'), {
      contactId: 'C one',
      contactName: 'Ada Ek',
      ownerInformation: { id: 'A/1', firstName: 'Ann', lastName: 'Alm' },
    }),
    record('theirs', at('11-19 11:00'), {
      contactId: 'C2',
      ownerInformation: { id: 'A2', firstName: 'Bo', lastName: 'By' },
    }),
  ])

  /** Paths with their parameters, of the requests for data since. */
  function watch(page: Page): URL[] {
    const asked: URL[] = []
    page.on('request', (request) => {
      const url = new URL(request.url())
      if (url.pathname.startsWith('/api/v2/ucs/')) asked.push(url)
    })
    return asked
  }

  test('everybody’s is asked for by dates and size', async ({ open, page }) => {
    const asked = watch(page)
    const viewer = await open({ world: mixed })
    await viewer.expectIds(['theirs', 'ours'])
    expect(asked).toHaveLength(1)
    expect(asked[0]?.pathname).toBe('/api/v2/ucs/interactions')
    expect(Object.fromEntries(asked[0]?.searchParams ?? [])).toMatchObject({
      fromDate: '2026-10-20T22:00:00.000Z',
      toDate: '2026-11-20T23:00:00.000Z',
      maxSize: '1000',
      sort: 'desc',
    })
    expect(asked[0]?.searchParams.get('userId')).toBeNull()
  })

  test('one customer’s has a path of its own', async ({ open, page }) => {
    const asked = watch(page)
    const viewer = await open({ world: mixed })
    await viewer.expectIds(['theirs', 'ours'])
    await page.getByRole('button', { name: 'All interactions' }).click()
    const choice = page.getByRole('dialog', { name: 'Whose interactions' })
    await choice.getByLabel('Contact id').fill('C one')
    await choice.getByLabel('Contact id').press('Enter')

    await viewer.expectIds(['ours'])
    await expect(page).toHaveURL(/#\/contacts\/C%20one$/)
    await expect(page.getByRole('button', { name: 'Contact · Ada Ek' })).toBeVisible()
    expect(asked.at(-1)?.pathname).toBe('/api/v2/ucs/contacts/C%20one/interactions')
    expect(asked.at(-1)?.searchParams.get('maxSize')).toBe('1000')
  })

  test('one agent’s is asked for by user id', async ({ open, page }) => {
    const asked = watch(page)
    const viewer = await open({ world: mixed, at: '#/agents/A%2F1' })
    await viewer.expectIds(['ours'])
    await expect(page.getByRole('button', { name: 'Agent · Ann Alm' })).toBeVisible()
    expect(asked.map(({ pathname }) => pathname)).toEqual(['/api/v2/ucs/interactions'])
    expect(asked[0]?.searchParams.get('userId')).toBe('A/1')
  })

  test('a customer whom the server does not know is a failure in its words', async ({ open }) => {
    const viewer = await open({ world: mixed, at: '#/contacts/nobody' })
    await expect(viewer.failure.getByRole('heading', { name: 'This is not on the server' })).toBeVisible()
    await expect(viewer.failure).toContainText('statusCode 6')
  })
})
