import { startServer } from '#mocks/server/server.ts'
import { findNginx, type NginxSettings, serveByNginx } from './nginx.ts'
import { month, now } from './records.ts'
import { expectComplete } from './retrieved.ts'
import { test as base, expect, OpenedViewer, standStill } from './viewer.ts'

const nginx = findNginx()

/** The viewer behind the nginx of `docs/deployment`, in front of the development server. */
const test = base.extend<{ deploy: (settings?: Partial<NginxSettings>) => Promise<OpenedViewer> }>({
  deploy: async ({ page }, use, info) => {
    const closings: (() => Promise<void>)[] = []
    await use(async (settings = {}) => {
      const server = await startServer({ world: month(40), signIn: 'basic', csrf: true })
      closings.push(server.close)
      const site = await serveByNginx(nginx ?? '', info.outputPath('nginx'), {
        basePath: '/history/',
        gwsUrl: server.url,
        frameAncestors: "'self'",
        ...settings,
      })
      closings.unshift(site.close)
      return new OpenedViewer(page, site.url, server)
    })
    for (const close of closings) await close()
  },
})

test.skip(nginx === undefined, 'there is no nginx on this machine, and none could be installed')

for (const basePath of ['/history/', '/']) {
  test(`the viewer works at ${basePath}, signing in and cookies included`, async ({ deploy, page }) => {
    const viewer = await deploy({ basePath })
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
  })
}

test('sends the headers that a deployment owes', async ({ deploy, request }) => {
  const { url } = await deploy({ frameAncestors: "'self' https://crm.example.com" })
  const page = await request.get(url)
  const policy = page.headers()['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'self' https://crm.example.com;")
  expect(policy).toContain("require-trusted-types-for 'script'")
  expect(policy).not.toContain('unsafe')
  expect(page.headers()).toMatchObject({
    'cache-control': 'no-cache',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  })
  expect((await request.get(`${url}config.json`)).headers()['cache-control']).toBe('no-cache')

  const script = /assets\/later-first-[^"]+\.js/.exec(await page.text())?.[0] ?? ''
  const asset = await request.get(url + script)
  expect(asset.status()).toBe(200)
  expect(asset.headers()).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-encoding': 'gzip',
    'content-type': 'text/javascript',
  })
  expect((await request.get(`${url}assets/gone.js`)).status()).toBe(404)
})
