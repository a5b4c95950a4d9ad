import type { FrameLocator, Page } from '@playwright/test'
import { type RunningServer, startServer } from '#mocks/server/server.ts'
import { expectAccessible } from './axe.ts'
import { expect, test as inCrm } from './embedding.ts'
import { type RunningHosts, serveHosts } from './hosts/serveHosts.ts'
import { at, now, record, world } from './records.ts'
import { untranslated } from './untranslated.ts'
import { test as base, standStill } from './viewer.ts'
import { serveViewer } from './viewerServer.ts'

const instance = 'nonce-of-this-test'

interface Stage {
  readonly page: Page
  readonly server: RunningServer
  readonly viewerUrl: string
  readonly host: RunningHosts
  readonly frame: FrameLocator
  /** Puts the viewer into a frame of the host's page. */
  readonly show: (query?: Readonly<Record<string, string>>) => Promise<void>
}

interface StageOptions {
  readonly allowed?: ((host: string) => readonly string[]) | undefined
  /** The headers name the hosts too; else they let everybody in, so that the page itself has to refuse. */
  readonly asShipped?: boolean
}

/** A page of another origin that speaks the contract by hand, and so can break it. */
const test = base.extend<{ stage: (options?: StageOptions) => Promise<Stage> }>({
  stage: async ({ page }, use) => {
    const closings: (() => Promise<void>)[] = []
    await use(async ({ allowed = (host: string) => [host], asShipped = false } = {}) => {
      await page.addInitScript(standStill, now)
      const server = await startServer({ world: world([record('one', at('11-19 10:00'), { contactId: 'C1' })]) })
      const host = await serveHosts()
      const viewer = await serveViewer(server.url, { allowedHosts: allowed(host.origin) }, asShipped ? undefined : [])
      closings.push(server.close, host.close, viewer.close)
      await page.goto(`${host.origin}/raw.html`)
      await page.evaluate(listenAsHost)
      const show = async (query: Readonly<Record<string, string>> = {}) => {
        const asked = new URLSearchParams({ embed: 'v1', hostOrigin: host.origin, instance, ...query })
        for (const [name, value] of [...asked]) if (value === '') asked.delete(name)
        await page.evaluate((src) => {
          const frame = document.createElement('iframe')
          frame.title = 'History'
          frame.style.cssText = 'inline-size: 900px; block-size: 600px'
          frame.src = src
          document.body.append(frame)
        }, `${viewer.url}?${asked}`)
      }
      return { page, server, viewerUrl: viewer.url, host, frame: page.frameLocator('iframe').first(), show }
    })
    await Promise.all(closings.map((close) => close()))
  },
})

/** Within the host's page: notes what its windows hear, and what comes over the ports that it gave away. */
function listenAsHost() {
  const heard: unknown[] = []
  const overPort: unknown[] = []
  addEventListener('message', ({ data, origin }) => heard.push({ ...data, from: origin }))
  Object.assign(window, {
    heard,
    overPort,
    init: (change: object, ports = 1, target = '*') => {
      const channels = Array.from({ length: ports }, () => new MessageChannel())
      for (const { port1 } of channels) port1.onmessage = ({ data }) => overPort.push(data)
      const init = {
        protocol: 'interaction-history',
        type: 'init',
        version: 1,
        mode: 'api',
        instance: 'nonce-of-this-test',
        context: { contactId: 'C1', epoch: 1 },
        ...change,
      }
      const transfer = channels.map(({ port2 }) => port2)
      document.querySelector('iframe')?.contentWindow?.postMessage(init, target, transfer)
      return channels[0]?.port1
    },
  })
}

const heard = (page: Page, list: 'heard' | 'overPort' = 'heard'): Promise<readonly Record<string, unknown>[]> =>
  page.evaluate((name) => Reflect.get(window, name), list)

/** Says `init`, with these fields changed. */
const init = (page: Page, change: object = {}, ports = 1) =>
  page.evaluate(([fields, count]) => void Reflect.get(window, 'init')(fields, count), [change, ports] as const)

const apiRequests = ({ server }: Stage) => server.requests.filter(({ path }) => path.startsWith('/api/'))

test('says hello to its host alone, and shows the customer of the answer', async ({ stage }) => {
  const on = await stage()
  const { page, frame } = on
  await on.show()
  await expect.poll(() => heard(page)).not.toEqual([])
  const [hello] = await heard(page)
  expect(hello).toMatchObject({
    protocol: 'interaction-history',
    type: 'hello',
    versions: [1],
    instance,
    from: new URL(on.viewerUrl).origin,
  })
  expect(hello?.['features']).toContain('context.set')
  expect(apiRequests(on)).toEqual([])
  await init(page)
  await expect(frame.getByText('Subject one')).toBeVisible()
  await expect.poll(() => heard(page, 'overPort')).toContainEqual({ type: 'ready', version: 1 })
  await expect
    .poll(() => heard(page, 'overPort'))
    .toContainEqual({ type: 'context.done', epoch: 1, found: 1, complete: true })
})

test('a host that does not answer: hello five times, then a way to try again, and nothing asked', async ({ stage }) => {
  const on = await stage()
  const { page, frame } = on
  await on.show()
  await expect(frame.getByRole('heading', { name: 'This panel is not connected to its host' })).toBeVisible()
  expect((await heard(page)).length).toBe(5)
  await expect(frame.getByText(/^Reference code INIT-\w{8}$/)).toBeVisible()
  expect(apiRequests(on)).toEqual([])
  await expectAccessible(page, 'not connected')

  await frame.getByRole('button', { name: 'Try again' }).click()
  await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(5)
  await init(page)
  await expect(frame.getByText('Subject one')).toBeVisible()
})

test('before the host has answered, the language is that of the address; then it is the host’s', async ({ stage }) => {
  const on = await stage()
  const { page, frame } = on
  await on.show({ locale: 'de' })
  await expect(frame.getByText('Verbindung mit der umgebenden Anwendung wird hergestellt')).toBeVisible()
  await expect(frame.locator('html')).toHaveAttribute('lang', 'de')
  await expect(
    frame.getByRole('heading', { name: 'Dieses Panel ist nicht mit seiner Anwendung verbunden' }),
  ).toBeVisible()
  await frame.getByRole('button', { name: 'Wiederholen' }).click()
  await expect(frame.getByText('Verbindung mit der umgebenden Anwendung wird hergestellt')).toBeVisible()
  await init(page, { preferences: { locale: 'fr' } })
  await expect(frame.getByRole('searchbox', { name: 'Rechercher des interactions' })).toBeVisible()
  await expect(frame.locator('html')).toHaveAttribute('lang', 'fr')
})

test('a language that is slow to come keeps no handshake waiting, and comes when it is there', async ({ stage }) => {
  const on = await stage()
  const { page, frame } = on
  let letThrough = () => {}
  const held = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page.route(/assets\/later-catalogue-/, async (route) => {
    await held
    await route.continue()
  })
  await on.show({ locale: 'de' })
  await expect.poll(() => heard(page)).not.toEqual([])
  await expect(frame.getByRole('status')).toHaveCount(0)
  letThrough()
  await expect(frame.getByText('Verbindung mit der umgebenden Anwendung wird hergestellt')).toBeVisible()
})

test('every text before the handshake comes from the catalogue', async ({ stage }) => {
  const on = await stage()
  await on.show({ locale: 'en-XA' })
  const framed = () => on.page.frames().at(-1) ?? on.page
  await expect(on.frame.getByText(/⟦Connecting/)).toBeVisible()
  expect.soft(await untranslated(framed()), 'connecting').toEqual([])
  await expect(on.frame.getByRole('heading', { name: /not connected/ })).toBeVisible()
  expect.soft(await untranslated(framed()), 'not connected').toEqual([])
})

test.describe('refuses, and asks for nothing', () => {
  for (const [locale, heading] of [
    ['fr', 'Ce panneau ne peut pas être affiché ici'],
    ['en-XA', /^⟦This panel cannot be shown here/],
  ] as const) {
    test(`in the address’s language, ${locale}`, async ({ stage }) => {
      const on = await stage({ allowed: () => ['https://crm.example.com'] })
      await on.show({ locale })
      await expect(on.frame.getByRole('heading', { name: heading })).toBeVisible()
      if (locale === 'en-XA') expect(await untranslated(on.page.frames().at(-1) ?? on.page)).toEqual([])
      expect(apiRequests(on)).toEqual([])
    })
  }

  const strangers: Readonly<Record<string, StageOptions['allowed']>> = {
    'a host that is not on the list': () => ['https://crm.example.com'],
    'a look-alike, and another port, of an allowed name': (host) => [host.slice(0, -1), host.replace(/\d+$/, '1')],
  }
  for (const [what, allowed] of Object.entries(strangers)) {
    test(what, async ({ stage }) => {
      const on = await stage({ allowed })
      await on.show()
      await expect(on.frame.getByRole('heading', { name: 'This panel cannot be shown here' })).toBeVisible()
      await init(on.page)
      await expect(on.frame.getByText(/^Reference code HOST-/)).toBeVisible()
      expect(await heard(on.page)).toEqual([])
      expect(apiRequests(on)).toEqual([])
    })
  }

  test('a stranger that gives the name of an allowed host', async ({ stage }) => {
    const on = await stage({ allowed: () => ['https://crm.example.com'] })
    await on.show({ hostOrigin: 'https://crm.example.com' })
    await expect(on.frame.getByRole('heading', { name: 'This panel cannot be shown here' })).toBeVisible()
    await expectAccessible(on.page, 'refused')
    expect(apiRequests(on)).toEqual([])
  })

  test('what is no origin, and what only looks like an allowed one', async ({ stage }) => {
    const on = await stage({ allowed: () => ['https://crm.example.com'] })
    const origins = ['null', '*', 'https://crm.example.com.evil.test', 'https://crm.example.com/', '']
    for (const hostOrigin of origins) await on.show({ hostOrigin })
    for (const place of origins.keys()) {
      const frame = on.page.frameLocator(`iframe >> nth=${place}`)
      await expect(frame.getByRole('heading', { name: 'This panel cannot be shown here' })).toBeVisible()
    }
    expect(apiRequests(on)).toEqual([])
  })

  test('a page around it whose origin is null, whatever it says', async ({ stage }) => {
    const on = await stage()
    const asked = new URLSearchParams({ embed: 'v1', hostOrigin: on.host.origin, instance })
    await on.page.evaluate((src) => {
      const around = document.createElement('iframe')
      around.title = 'Opaque'
      around.src = `data:text/html,${encodeURIComponent(`<iframe title="History" src="${src}"></iframe>`)}`
      document.body.append(around)
    }, `${on.viewerUrl}?${asked}`)
    const frame = on.page.frameLocator('iframe[title="Opaque"]').frameLocator('iframe')
    await expect(frame.getByRole('heading', { name: 'This panel cannot be shown here' })).toBeVisible()
    expect(await heard(on.page)).toEqual([])
    expect(apiRequests(on)).toEqual([])
  })

  test('a frame that does not say that it is one', async ({ stage }) => {
    const on = await stage()
    await on.show({ embed: '' })
    await expect(on.frame.getByRole('heading', { name: 'This panel cannot be shown here' })).toBeVisible()
    expect(apiRequests(on)).toEqual([])
  })
})

test('the header names the hosts of the list', async ({ stage }) => {
  const on = await stage({ asShipped: true })
  const { 'content-security-policy': policy } = (await on.page.request.get(on.viewerUrl)).headers()
  expect(policy).toContain(`frame-ancestors 'self' ${on.host.origin};`)
  await on.show()
  await expect.poll(() => heard(on.page)).not.toEqual([])
})

test.describe('by the header alone', () => {
  test.use({ meant: /frame-ancestors/ })

  test('a stranger’s frame holds nothing of the page', async ({ stage }) => {
    const on = await stage({ allowed: () => ['https://crm.example.com'], asShipped: true })
    const refused = on.page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'))
    const asked: string[] = []
    on.page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await on.show()
    await refused
    await expect(on.frame.getByRole('heading', { name: 'This panel cannot be shown here' })).toHaveCount(0)
    expect(asked).toEqual(['/'])
    expect(apiRequests(on)).toEqual([])
  })
})

test.describe('takes no init', () => {
  /** Waits until the page listens, which its hello tells. */
  const listening = async (on: Stage) => {
    await on.show()
    await expect.poll(() => heard(on.page)).not.toEqual([])
  }
  const expectDeaf = async (on: Stage) => {
    await expect(on.frame.getByRole('heading', { name: 'This panel is not connected to its host' })).toBeVisible()
    expect(apiRequests(on)).toEqual([])
    expect(await heard(on.page, 'overPort')).toEqual([])
  }

  const wrong: Readonly<Record<string, readonly [change: object, ports?: number]>> = {
    'with another nonce': [{ instance: 'another-nonce' }],
    'that answers the hello of an earlier load': [{ load: 'EARLIER' }],
    'of another version': [{ version: 2 }],
    'of another protocol': [{ protocol: 'something-else' }],
    'that says no mode': [{ mode: undefined }],
    'without a port': [{}, 0],
    'with two ports': [{}, 2],
    'of more than a megabyte': [{ more: 'x'.repeat(1_100_000) }],
  }
  test('that is wrong in any way', async ({ stage }) => {
    const on = await stage()
    await listening(on)
    for (const [change, ports] of Object.values(wrong)) await init(on.page, change, ports)
    await expectDeaf(on)
  })

  test('of the right origin from another window than the one around it', async ({ stage }) => {
    const on = await stage()
    const { page, host } = on
    await listening(on)
    // A page of the same origin in a frame beside it: it can reach its sibling, but is not its parent.
    await page.evaluate((src) => {
      const frame = document.createElement('iframe')
      frame.title = 'Beside'
      frame.src = src
      document.body.append(frame)
    }, `${host.origin}/raw.html`)
    const beside = page.frameLocator('iframe[title="Beside"]').locator('body')
    await beside.evaluate(() => {
      const { port2 } = new MessageChannel()
      const message = {
        protocol: 'interaction-history',
        type: 'init',
        version: 1,
        mode: 'api',
        instance: 'nonce-of-this-test',
        context: { contactId: 'C1', epoch: 1 },
      }
      window.parent.frames[0]?.postMessage(message, '*', [port2])
    })
    await expectDeaf(on)
  })

  test('of a frame whose origin is null', async ({ stage }) => {
    const on = await stage()
    await listening(on)
    await on.page.evaluate(() => {
      const frame = document.createElement('iframe')
      frame.title = 'Opaque'
      frame.setAttribute('sandbox', 'allow-scripts')
      const message = {
        protocol: 'interaction-history',
        type: 'init',
        version: 1,
        mode: 'api',
        instance: 'nonce-of-this-test',
      }
      frame.srcdoc = `<script>
        parent.frames[0].postMessage(${JSON.stringify(message)}, '*', [new MessageChannel().port2])
      </script>`
      document.body.append(frame)
    })
    await expectDeaf(on)
  })
})

test('takes one init: neither a replayed one nor a second port changes anything', async ({ stage }) => {
  const on = await stage()
  const { page, frame, server } = on
  await on.show()
  await expect.poll(() => heard(page)).not.toEqual([])
  await init(page)
  await expect(frame.getByText('Subject one')).toBeVisible()
  const before = server.requests.length
  await init(page, { context: { contactId: 'C2', epoch: 9 } })
  await init(page, { context: { contactId: 'C2', epoch: 9 } }, 2)
  // What a port says comes after what was said to the window before it.
  await page.evaluate(() => document.querySelector('iframe')?.contentWindow?.postMessage({ type: 'destroy' }, '*'))
  await expect(frame.getByText('Subject one')).toBeVisible()
  expect(server.requests.slice(before).filter(({ path }) => path.includes('C2'))).toEqual([])
  const ready = (await heard(page, 'overPort')).filter(({ type }) => type === 'ready')
  expect(ready).toHaveLength(1)
})

test('bad parameters of the address are reported, and the rest applies', async ({ stage }) => {
  const on = await stage()
  await on.show({ tz: 'Mars/Phobos', hide: 'overview,everything', whatever: 'x' })
  await expect.poll(() => heard(on.page)).not.toEqual([])
  await init(on.page)
  await expect(on.frame.getByText('Subject one')).toBeVisible()
  const errors = (await heard(on.page, 'overPort')).filter(({ type }) => type === 'error')
  expect(errors).toEqual([
    { type: 'error', code: 'address', of: 'tz' },
    { type: 'error', code: 'address', of: 'hide' },
  ])
  await expect(on.frame.getByRole('group', { name: 'Interactions over time' })).toHaveCount(0)
})

test('at the top, an embed address is no way to the history', async ({ stage }) => {
  const on = await stage()
  await on.page.goto(`${on.viewerUrl}?embed=v1&hostOrigin=${on.host.origin}&instance=${instance}`)
  await expect(on.page.getByRole('heading', { name: 'This panel cannot be shown here' })).toBeVisible()
  expect(apiRequests(on)).toEqual([])
})

inCrm.describe('customers', () => {
  const records = [
    record('ofAnna', at('11-19 10:00'), { contactId: 'Anna', subject: 'Anna’s secret' }),
    record('ofBen', at('11-18 10:00'), { contactId: 'Ben', subject: 'Ben’s order' }),
  ]

  inCrm(
    'another record: nothing of the one before is shown, and its late answer is dropped',
    async ({ embed, page }) => {
      let answerAnna = () => {}
      const annaMayAnswer = new Promise<void>((resolve) => {
        answerAnna = resolve
      })
      let annaEnded: Promise<unknown> | undefined
      await page.route('**/contacts/Anna/**', async (route) => {
        annaEnded = annaMayAnswer.then(() => route.continue()).catch(() => undefined)
        await annaEnded
      })
      const crm = await embed({ world: world(records), records: ['Anna', 'Ben'] })
      await expect.poll(() => annaEnded !== undefined || undefined).toBe(true)
      const aborted = page.waitForEvent('requestfailed', (request) => request.url().includes('/Anna/'))
      await crm.choose('Ben')
      await expect(crm.frame.getByText('Ben’s order')).toBeVisible()
      await aborted
      answerAnna()
      await annaEnded
      await expect
        .poll(() => crm.said('context.done'))
        .toEqual([{ type: 'context.done', epoch: 2, found: 1, complete: true }])
      await expect(crm.frame.getByText('Anna’s secret')).toHaveCount(0)
      await expect(crm.rows).toHaveCount(1)
    },
  )

  inCrm('the record before is off the screen at once, before the next one’s answer', async ({ embed, page }) => {
    const crm = await embed({ world: world(records), records: ['Anna', 'Ben'] })
    await crm.row('ofAnna').click()
    await expect(crm.details).toContainText('Anna’s secret')
    await page.route('**/contacts/Ben/**', () => undefined)
    await crm.choose('Ben')
    await expect(crm.frame.getByText('Anna’s secret')).toHaveCount(0)
    await expect(crm.details).toBeHidden()
    await expect(crm.frame.getByRole('banner')).toContainText('Ben')
    await page.unrouteAll({ behavior: 'ignoreErrors' })
  })

  inCrm(
    'what was looked for with one customer is not looked for with the next; how it was looked at is',
    async ({ embed }) => {
      const crm = await embed({ world: world(records), records: ['Anna', 'Ben'] })
      await crm.frame.getByRole('searchbox').fill('secret')
      await crm.frame.getByRole('tab', { name: 'Timeline' }).click()
      await crm.choose('Ben')
      await expect(crm.frame.getByRole('feed').getByText('Ben’s order')).toBeVisible()
      await expect(crm.frame.getByRole('searchbox')).toHaveValue('')
    },
  )

  inCrm('nobody: blank, until there is a record again; an epoch that has passed is refused', async ({ embed }) => {
    const crm = await embed({ world: world(records), records: ['Anna', 'Ben'] })
    await expect(crm.frame.getByText('Anna’s secret')).toBeVisible()
    await crm.choose('Nobody')
    await expect(crm.frame.getByRole('heading', { name: 'No customer is open' })).toBeVisible()
    await expect(crm.frame.getByText('Anna’s secret')).toHaveCount(0)
    await crm.post({ type: 'context.set', contactId: 'Anna', epoch: 1 })
    await expect.poll(() => crm.said('error')).toEqual([{ type: 'error', code: 'stale', of: 'context.set' }])
    await expect(crm.frame.getByRole('heading', { name: 'No customer is open' })).toBeVisible()
    await crm.choose('Ben')
    await expect(crm.frame.getByText('Ben’s order')).toBeVisible()
  })

  inCrm('an interaction that the host names is open from the start', async ({ embed, page }) => {
    const crm = await embed({ world: world(records), records: ['Anna'] })
    await page.evaluate(() => Reflect.get(window, 'panel').setContext({ contactId: 'Ben', interactionId: 'ofBen' }))
    await expect(crm.details).toContainText('Ben’s order')
  })

  inCrm('the customer is the host’s to choose: nothing in the panel leads to somebody else', async ({ embed }) => {
    const crm = await embed({ world: world(records), records: ['Anna'] })
    await expect(crm.row('ofAnna')).toBeVisible()
    await expect(crm.frame.getByRole('banner')).toContainText('Contact · Anna')
    await expect(crm.frame.getByRole('banner').getByRole('button', { name: /Contact|All/ })).toHaveCount(0)
  })

  inCrm('destroy: blank for good', async ({ embed }) => {
    const crm = await embed({ world: world(records), records: ['Anna'] })
    await expect(crm.row('ofAnna')).toBeVisible()
    await crm.post({ type: 'destroy' })
    await expect(crm.frame.getByText('This panel has been closed by the application around it.')).toBeVisible()
    await expect(crm.frame.getByText('Anna’s secret')).toHaveCount(0)
  })

  inCrm('a frame that is loaded anew shows the record that is open now', async ({ embed, page }) => {
    const crm = await embed({ world: world(records), records: ['Anna', 'Ben'] })
    await expect(crm.row('ofAnna')).toBeVisible()
    await crm.choose('Ben')
    await expect(crm.row('ofBen')).toBeVisible()
    await page.evaluate(() => {
      const { frame } = Reflect.get(window, 'panel')
      frame.src = `${frame.src}`
    })
    await expect.poll(async () => (await crm.said('ready')).length).toBe(2)
    await expect(crm.row('ofBen')).toBeVisible()
    await expect(crm.row('ofAnna')).toHaveCount(0)
  })
})
