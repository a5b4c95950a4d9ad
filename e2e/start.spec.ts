import { cp, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Locator } from '@playwright/test'
import { startServer } from '#mocks/server/server.ts'
import { at, record, world } from './records.ts'
import { startCommand } from './startCommand.ts'
import { test as base, expect, hurry, ViewerPage } from './viewer.ts'
import { builtViewer } from './viewerServer.ts'

interface Fixtures {
  /** The command with these variables; gives the address. */
  readonly start: (variables?: Readonly<Record<string, string>>) => Promise<string>
  /** A server of these answers, at the address given. */
  readonly answer: (how: (request: IncomingMessage) => Answer) => Promise<string>
}

interface Answer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
  readonly body?: unknown
}

const test = base.extend<Fixtures>({
  start: async ({ calm: _, page }, use) => {
    const closings: (() => Promise<void>)[] = []
    await use(async (variables = {}) => {
      const { url, close } = await startCommand(variables)
      closings.push(close)
      return url
    })
    // It may still be fetching what is shown later.
    await page.goto('about:blank')
    await Promise.all(closings.map((close) => close()))
  },
  answer: async ({ calm: _ }, use) => {
    const closings: (() => void)[] = []
    await use(async (how) => {
      const server = createServer((request, response) => {
        const { status = 200, headers = {}, body = {} } = how(request)
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
        response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
      })
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
      closings.push(() => server.close().closeAllConnections())
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}` // It listens on a port, not on a pipe.
    })
    for (const close of closings) close()
  },
})

test.describe('npm start', () => {
  test('without a server shows a living contact centre', async ({ page, start }) => {
    const url = await start()
    await page.goto(url)
    const viewer = new ViewerPage(page, url)
    await viewer.settled()
    await expect(viewer.result).toHaveText(/^\d,\d{3} interactions$/)
    await expect(viewer.grid).toHaveAttribute('aria-rowcount', /^\d{4}$/)
    await expect(viewer.overview).toBeVisible()

    const api = await page.request.get(`${url}api/v2/ucs/interactions?maxSize=3`)
    expect(await api.json()).toMatchObject({ statusCode: 0, interactions: { length: 3 } })

    await viewer.rows.first().click()
    await expect(viewer.details.getByRole('region', { name: 'User data' })).toBeVisible()
    await page.goto(`${url}#/interactions?last=90d&q=refund`)
    await expect(viewer.result).toHaveText(/^\d+ of [\d,]+ interactions$/)
  })

  test('with GWS_URL serves the same page before that server', async ({ page, start }) => {
    const server = await startServer({ world: world([record('theirs', at('11-19 10:00'))]) })
    const url = await start({ GWS_URL: server.url })
    await page.goto(`${url}#/interactions?from=2026-11-01&to=2026-11-30`)
    const viewer = new ViewerPage(page, url)
    await viewer.expectIds(['theirs'])
    await expect(viewer.retrieval).toHaveText(/^Complete, 1 interaction/)
    await server.close()
  })

  test('passes cookies, redirects and origins on as if server and page were one', async ({ page, start, answer }) => {
    const gws: string = await answer(({ url = '', headers, method }) => {
      if (url.startsWith('/api/v2/me')) {
        const cookies = ['JSESSIONID=s1; Domain=gws.example.com; Path=/; HttpOnly', 'ROUTE=r1; Path=/']
        return { headers: { 'Set-Cookie': cookies }, body: { statusCode: 0 } }
      }
      if (url.startsWith('/workspace/v3/login'))
        return { status: 302, headers: { Location: `${gws}/workspace/v3/arrived` } }
      if (url.startsWith('/api/v2/ucs/')) return { body: { statusCode: 0, interactions: [] } }
      return { body: { method, url, cookie: headers.cookie, origin: headers.origin, host: headers.host } }
    })
    const url = await start({ GWS_URL: gws })
    await page.goto(url)
    const echo = () =>
      page.evaluate(async () => {
        await fetch('/api/v2/me')
        return (await fetch('/api/echo', { method: 'POST', body: '{}' })).json()
      })
    expect(await echo()).toEqual({
      method: 'POST',
      url: '/api/echo',
      cookie: 'JSESSIONID=s1; ROUTE=r1',
      origin: gws,
      host: new URL(gws).host,
    })

    await page.goto(`${url}workspace/v3/login?redirect_uri=${url}`)
    expect(page.url()).toBe(`${url}workspace/v3/arrived`)
    await expect(page.getByText('/workspace/v3/arrived')).toBeVisible()
  })

  test('with a GWS_URL that nobody answers at says so', async ({ page, start }) => {
    const server = await startServer({ world: world([]) })
    await server.close()
    const url = await start({ GWS_URL: server.url })
    await hurry(page)
    await page.goto(url)
    const viewer = new ViewerPage(page, url)
    await expect(viewer.failure.getByRole('heading', { name: 'The server has a problem' })).toBeVisible()
    await expect(viewer.failure).toContainText('The server at GWS_URL could not be reached')
    await expect(viewer.failure).toContainText('HTTP 502')

    // Nor does the demonstration step in.
    await expect(viewer.rows).toHaveCount(0)
    expect((await page.request.get(`${url}api/v2/me`)).status()).toBe(502)
  })

  for (const profile of ['gws', 'workspace'] as const) {
    test(`with GWS_PROFILE=${profile} speaks that protocol`, async ({ page, start }) => {
      const records = [record('theirs', at('11-19 10:00'))]
      const server = await startServer({ profile, signIn: 'none', world: world(records) })
      const url = await start({ GWS_URL: server.url, GWS_PROFILE: profile })
      await page.goto(`${url}#/interactions?from=2026-11-01&to=2026-11-30`)
      // Its sign-in is a page of the server's own, which knows already who comes, and sends back.
      if (profile === 'workspace') await page.getByRole('button', { name: 'Sign in on the server’s page' }).click()
      await new ViewerPage(page, url).expectIds(['theirs'])
      await expect(page).toHaveURL(`${url}#/interactions?from=2026-11-01&to=2026-11-30`)
      await server.close()
    })
  }

  test('with a GWS_PROFILE that does not exist names the key', async ({ page, start, answer }) => {
    await page.goto(await start({ GWS_URL: await answer(() => ({})), GWS_PROFILE: 'soap' }))
    const problem = page.getByRole('alert')
    await expect(problem.getByRole('listitem')).toHaveText(
      'profile must be "rest", "gws" or "workspace", but is "soap"',
    )
  })
})

test.describe('a configuration that cannot be used', () => {
  const bad: readonly (readonly [what: string, config: Record<string, unknown>, told: string])[] = [
    ['an unknown key', { colour: 'red' }, 'colour is not a known key'],
    ['a wrong type', { maxSize: 'many' }, 'maxSize must be a number, but is "many"'],
    ['a wrong value in a list', { customAttributes: ['Segment', 7] }, 'customAttributes.1 must be a text, but is 7'],
    [
      'a zone that does not exist',
      { timeZone: 'Mars/Phobos' },
      'timeZone must be an IANA time zone, but is "Mars/Phobos"',
    ],
  ]
  for (const [what, config, told] of bad) {
    test(`${what} is named, with why`, async ({ page, open }) => {
      const asked: string[] = []
      page.on('request', (request) => asked.push(new URL(request.url()).pathname))
      const viewer = await open({ world: world([]), config })
      await expect(viewer.failure.getByRole('heading', { name: 'The configuration cannot be used' })).toBeVisible()
      await expect(viewer.failure.getByRole('listitem')).toHaveText([told])
      await expect(page.getByRole('banner')).toBeHidden()
      expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([])
    })
  }

  test('everything wrong is told at once', async ({ open }) => {
    const viewer = await open({ world: world([]), config: { maxSize: 1.5, baseURL: '/gws' } })
    await expect(viewer.failure.getByRole('listitem')).toHaveText([
      'maxSize must be a whole number, but is 1.5',
      'baseURL is not a known key',
    ])
  })

  test.describe('as a deployment’s own file', () => {
    /** What stands where `config.json` should list its faults, in a copy of the build. */
    async function problemWith(page: ViewerPage['page'], site: string, text: string | undefined): Promise<Locator> {
      await cp(builtViewer, site, { recursive: true })
      const file = `${site}/config.json`
      await (text === undefined ? rm(file) : writeFile(file, text))
      const server = await startServer({ world: world([]), site })
      await page.goto(`${server.url}/`)
      const faults = page.getByRole('alert').getByRole('listitem')
      await expect(faults).toHaveCount(1)
      await server.close()
      return faults
    }

    test('that is not JSON is told to be none, and where', async ({ page }, info) => {
      const faults = await problemWith(page, info.outputPath('site'), '{ "maxSize": 10, }')
      await expect(faults).toHaveText(/^config\.json is not JSON: .*property name/)
    })

    test('that is a list is told to be none of ours', async ({ page }, info) => {
      const faults = await problemWith(page, info.outputPath('site'), '[]')
      await expect(faults).toHaveText('config.json must be an object')
    })

    test('that is not there is told to be missing', async ({ page }, info) => {
      const faults = await problemWith(page, info.outputPath('site'), undefined)
      await expect(faults).toHaveText('config.json could not be fetched: HTTP 404')
    })
  })
})

test('the page keeps to a strict content security policy whatever it is used for', async ({ page, open }) => {
  const headers = new Promise<Record<string, string>>((sent) => {
    page.once('response', (response) => sent(response.headers()))
  })
  const viewer = await open({ interactions: 300 })
  const policy = (await headers)['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self';")
  expect(policy).toContain("style-src 'self';")
  expect(policy).toContain("require-trusted-types-for 'script'")
  expect(policy).not.toContain('unsafe')

  // The fixture `calm` fails the test if the browser complains of any of this.
  await viewer.settled()
  await viewer.rows.first().click()
  for (const name of ['Conversation', 'Thread', 'Raw', 'Details']) {
    await viewer.details.getByRole('tab', { name }).click()
  }
  await viewer.details.getByRole('button', { name: 'Next interaction' }).click()
  await viewer.details.getByRole('button', { name: 'Close details' }).click()
  await viewer.tab('Timeline').click()
  await expect(viewer.feed.getByRole('article').first()).toBeVisible()
  await viewer.tab('Table').click()
  await viewer.grid.getByRole('button', { name: 'Subject' }).click()
  await viewer.overview.getByRole('slider', { name: 'Range start' }).press('PageUp')
  await viewer.filters.getByRole('checkbox', { name: /^Call/ }).check()
  await viewer.search.fill('a')
  for (const name of [/^Date range/, /^All interactions/, /^Columns/, /^More$/]) {
    await page.getByRole('button', { name }).click()
    await expect(page.getByRole('dialog').getByRole('button').first()).toBeVisible()
    await page.keyboard.press('Escape')
  }
  const more = await viewer.openMore()
  await more.getByRole('radio', { name: 'Dark' }).check()
  await more.getByRole('radio', { name: 'Compact' }).check()
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
})
