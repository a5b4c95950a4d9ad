import { startServer } from '#mocks/server/server.ts'
import { findNginx, type NginxSettings, type RunningNginx, serveByNginx } from './nginx.ts'
import { month, now } from './records.ts'
import { expectComplete } from './retrieved.ts'
import { test as base, expect, OpenedViewer, standStill } from './viewer.ts'

interface Deployed {
  readonly viewer: OpenedViewer
  readonly site: RunningNginx
}

/** The viewer behind the nginx of `docs/deployment`, in front of the development server. */
const test = base.extend<{ deploy: (settings?: Partial<NginxSettings>) => Promise<Deployed> }>({
  deploy: async ({ page }, use, info) => {
    const closings: (() => Promise<void>)[] = []
    await use(async (settings = {}) => {
      const server = await startServer({ world: month(40), signIn: 'basic', csrf: true })
      closings.push(server.close)
      const site = await serveByNginx(findNginx() ?? 'nginx', info.outputPath('nginx'), {
        basePath: '/history/',
        gwsUrl: server.url,
        frameAncestors: "'self'",
        ...settings,
      })
      closings.unshift(site.close)
      return { viewer: new OpenedViewer(page, site.url, server), site }
    })
    for (const close of closings) await close()
  },
})

test.skip(() => findNginx() === undefined, 'there is no nginx on this machine, and none could be installed')

for (const basePath of ['/history/', '/']) {
  test(`the viewer works at ${basePath}, signing in and cookies included`, async ({ deploy, page }) => {
    const { viewer, site } = await deploy({ basePath })
    await page.addInitScript(standStill, now)
    await page.goto(viewer.url)
    const form = page.getByRole('form', { name: 'Sign in' })
    await form.getByLabel('User name').fill('agent')
    await form.getByLabel('Password').fill('agent')
    await form.getByRole('button', { name: 'Sign in' }).click()
    await expectComplete(viewer, 40)
    await viewer.rows.first().click()
    await viewer.details.getByRole('tab', { name: 'Conversation' }).click()
    await expect(viewer.details.getByRole('tabpanel')).toBeVisible()

    // Its log tells that the server was asked, not about whom.
    await expect.poll(site.logged).toContain('GET /api/ 200')
    expect(await site.logged()).not.toContain('ucs')
  })
}

test('sends the headers that a deployment owes', async ({ deploy, request }) => {
  const { site } = await deploy({ frameAncestors: "'self' https://crm.example.com" })
  const page = await request.get(site.url)
  const policy = page.headers()['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'self' https://crm.example.com;")
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types dompurify mail-frame")
  expect(policy).not.toContain('unsafe')
  expect(page.headers()).toMatchObject({
    'cache-control': 'no-cache',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  })
  expect((await request.get(`${site.url}config.json`)).headers()['cache-control']).toBe('no-cache')

  const script = /assets\/later-first-[^"]+\.js/.exec(await page.text())?.[0] ?? ''
  const asset = await request.get(site.url + script, { headers: { 'Accept-Encoding': 'gzip, br;q=0' } })
  expect(asset.status()).toBe(200)
  expect(asset.headers()).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-encoding': 'gzip',
    'content-type': 'text/javascript',
  })
  expect((await request.get(`${site.url}assets/gone.js`)).status()).toBe(404)
})

test('sends scripts and style sheets in Brotli to whoever takes it', async ({ deploy, request }) => {
  const { site } = await deploy()
  const page = await (await request.get(site.url)).text()
  for (const [path = ''] of page.matchAll(/assets\/[\w-]+\.(js|css)/g)) {
    const plain = await request.get(site.url + path, { headers: { 'Accept-Encoding': 'identity' } })
    expect(plain.headers()).not.toHaveProperty('content-encoding')
    const asset = await request.get(site.url + path, { headers: { 'Accept-Encoding': 'gzip, deflate, br' } })
    expect(asset.headers()).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'br',
      'content-type': path.endsWith('.css') ? 'text/css' : 'text/javascript',
      vary: 'Accept-Encoding',
      'x-content-type-options': 'nosniff',
    })
    expect(await asset.text()).toBe(await plain.text())
  }
})
