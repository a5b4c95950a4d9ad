import type { FrameLocator, Locator, Page } from '@playwright/test'
import { type RunningServer, startServer } from '#mocks/server/server.ts'
import { serveHosts } from './hosts/serveHosts.ts'
import { at, record, world } from './records.ts'
import { test as base, expect, standStill } from './viewer.ts'
import { serveViewer } from './viewerServer.ts'

/** Ids as one host gives them to two customers. */
export interface Customers {
  readonly anna: string
  readonly ben: string
}

export interface WrapOptions {
  readonly customers: Customers
  /** The page of the host, with its query. */
  readonly at: string
  /** How many frames deep the viewer is. */
  readonly depth?: 1 | 2
  /** What the fake starts with, by the viewer's address. */
  readonly start?: (viewer: string) => unknown
  /** What the deployment's `settings.js` exports, as its source, by the viewer's address. */
  readonly settings?: (viewer: string) => string
  /** The host's own script: where the wrapper asks for it, and the file in hosts/fakes that is given. */
  readonly sdk?: { readonly url: string; readonly fake: string }
  /** The viewer's server lets nobody in without one of these. */
  readonly tokens?: readonly string[]
}

const linkTo = {
  contact: 'a[href^="#/contacts/"]:not([href*="id="])',
  interaction: 'a[href*="id=earlier"]',
  owner: 'a[href^="#/agents/"]',
}

/** The viewer inside a wrapper, inside a fake of its host. */
export class WrappedViewer {
  readonly page: Page
  readonly server: RunningServer
  readonly frame: FrameLocator
  readonly customers: Customers

  constructor(page: Page, server: RunningServer, frame: FrameLocator, customers: Customers) {
    this.page = page
    this.server = server
    this.frame = frame
    this.customers = customers
  }

  row(id: string): Locator {
    return this.frame.locator(`[data-interaction-id="${id}"]`).first()
  }

  /** Calls a function of the fake. */
  async host(name: string, ...given: readonly unknown[]): Promise<void> {
    await this.page.evaluate(([what, values]) => Reflect.get(Reflect.get(window, 'fake'), what)(...values), [
      name,
      given,
    ] as const)
  }

  /** What the wrapper has called of the host so far. */
  calls(): Promise<unknown> {
    return this.page.evaluate(() => Reflect.get(window, 'fake').calls)
  }

  /** Presses a link to a record that is the host's to open. */
  async openRecord(kind: 'contact' | 'interaction' | 'owner'): Promise<void> {
    const link = this.frame.locator(linkTo[kind]).first()
    if (!(await link.isVisible())) await this.row('annas').click()
    await link.click({ modifiers: kind === 'interaction' ? ['Control'] : [] })
  }

  /** Asserts that the one is here, nothing of the other is, and no frame's query names a customer. */
  async expectOnly(shown: 'annas' | 'bens'): Promise<void> {
    await expect(this.row(shown)).toBeVisible()
    const other = shown === 'annas' ? 'bens' : 'annas'
    await expect(this.row(other)).toHaveCount(0)
    await expect(this.frame.getByText(`Subject ${other}`)).toHaveCount(0)
    for (const frame of this.page.frames())
      for (const id of Object.values(this.customers)) expect(new URL(frame.url()).search).not.toContain(id)
  }
}

interface Fixtures {
  readonly wrap: (options: WrapOptions) => Promise<WrappedViewer>
}

/** The host at localhost, the viewer at 127.0.0.1: one site to the other is a stranger. */
export const test = base.extend<Fixtures>({
  wrap: async ({ page }, use) => {
    const closings: (() => Promise<void>)[] = []
    await use(async ({ customers, at: address, depth = 1, start, settings, sdk, tokens }) => {
      const { anna, ben } = customers
      const data = world([
        record('earlier', at('11-18 10:00'), { contactId: anna }),
        record('annas', at('11-19 10:00'), { contactId: anna, parentId: 'earlier' }),
        record('bens', at('11-19 11:00'), { contactId: ben }),
      ])
      await page.addInitScript(standStill, data.now)
      const server = await startServer({ world: data, ...(tokens && { tokens }) })
      const hosts = await serveHosts()
      const viewer = await serveViewer(server.url, { allowedHosts: [hosts.origin] })
      closings.push(server.close, hosts.close, viewer.close)
      if (settings) {
        const body = `export const settings = ${settings(viewer.url)}`
        await page.route('**/settings.js', (route) => route.fulfill({ body, contentType: 'text/javascript' }))
      }
      if (sdk) {
        const answer = await page.request.get(`${hosts.origin}/fakes/${sdk.fake}`)
        await page.route(sdk.url, (route) => route.fulfill({ response: answer }))
      }
      const state = start ? `#${encodeURIComponent(JSON.stringify(start(viewer.url)))}` : ''
      await page.goto(hosts.origin + address + state)
      await expect.poll(() => page.evaluate(() => 'fake' in window)).toBe(true)
      const outer = page.frameLocator('iframe')
      return new WrappedViewer(page, server, depth === 2 ? outer.frameLocator('iframe') : outer, customers)
    })
    await Promise.all(closings.map((close) => close()))
  },
})

export { expect }
