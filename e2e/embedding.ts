import type { FrameLocator, Locator, Page } from '@playwright/test'
import { type RunningServer, type ServerOptions, startServer } from '#mocks/server/server.ts'
import type { PanelEvent } from '../public/embed/host.d.ts'
import { type RunningHosts, serveHosts } from './hosts/serveHosts.ts'
import { test as base, expect, standStill } from './viewer.ts'
import { serveViewer } from './viewerServer.ts'

/** What of the host script's options a test chooses. */
export interface HostOptions {
  readonly mode?: 'api' | 'push'
  readonly permissions?: Readonly<Record<string, boolean>>
  readonly preferences?: Readonly<Record<string, string | boolean>>
  readonly reservedKeys?: readonly string[]
  readonly query?: Readonly<Record<string, string>>
  readonly auth?: { readonly token: string; readonly expiresAt?: number }
}

export interface EmbedOptions extends ServerOptions {
  readonly config?: Readonly<Record<string, unknown>>
  /** The record that the CRM has open is that of the first. */
  readonly records?: readonly string[]
  readonly options?: HostOptions
  /** What the CRM answers when it is asked for a token. */
  readonly token?: string
  readonly at?: string
  /** The CRM is another origin of the viewer's own site: the browser lets the frame keep things. */
  readonly sameSite?: boolean
  /** The server is asked at its own origin, which is neither the viewer's nor the CRM's. */
  readonly serverApart?: boolean
}

/** The viewer as it stands inside a CRM of another site. */
export class EmbeddedViewer {
  readonly page: Page
  readonly server: RunningServer
  readonly viewerUrl: string
  readonly hostOrigin: string

  constructor(page: Page, server: RunningServer, viewerUrl: string, hostOrigin: string) {
    this.page = page
    this.server = server
    this.viewerUrl = viewerUrl
    this.hostOrigin = hostOrigin
  }

  get frame(): FrameLocator {
    return this.page.frameLocator('iframe')
  }

  get grid(): Locator {
    return this.frame.getByRole('grid', { name: 'Interactions' })
  }

  get rows(): Locator {
    return this.grid.locator('[data-interaction-id]')
  }

  row(id: string): Locator {
    return this.grid.locator(`[data-interaction-id="${id}"]`)
  }

  get details(): Locator {
    return this.frame
      .getByRole('complementary', { name: 'Interaction details' })
      .or(this.frame.getByRole('dialog', { name: 'Interaction details' }))
  }

  get retrieval(): Locator {
    return this.frame.getByRole('status', { name: 'Retrieval' })
  }

  /** Opens another record in the CRM. */
  async choose(customer: string): Promise<void> {
    await this.page
      .getByRole('group', { name: 'Customer' })
      .getByRole('button', { name: customer, exact: true })
      .click()
  }

  /** All that the panel has said so far, of one type. */
  said<Type extends PanelEvent['type']>(type: Type): Promise<Extract<PanelEvent, { type: Type }>[]> {
    return this.page.evaluate((wanted) => {
      const said: unknown = Reflect.get(window, 'said')
      return Array.isArray(said) ? said.filter((each) => each.type === wanted) : []
    }, type)
  }

  /** Says something to the viewer that the host script would not: over the script's own port. */
  async post(...messages: readonly unknown[]): Promise<void> {
    await this.page.evaluate((sent) => {
      const panel: unknown = Reflect.get(window, 'panel')
      for (const message of sent) Reflect.get(Object(panel), 'post')(message)
    }, messages)
  }
}

interface Fixtures {
  readonly embed: (options?: EmbedOptions) => Promise<EmbeddedViewer>
}

/** Two origins: the viewer at 127.0.0.1, the CRM at localhost. */
export const test = base.extend<Fixtures>({
  embed: async ({ page }, use) => {
    const closings: (() => Promise<void>)[] = []
    await use(async ({ config, records = [], options: chosen = {}, token, at = '', ...given } = {}) => {
      const { sameSite = false, serverApart = false, ...rest } = given
      const fixed = rest.world?.now ?? rest.now
      if (fixed !== undefined) await page.addInitScript(standStill, fixed)
      const server = await startServer(rest)
      const hosts: RunningHosts = await serveHosts(sameSite ? '127.0.0.1' : 'localhost')
      const baseUrl = serverApart && { baseUrl: server.url }
      const viewer = await serveViewer(server.url, { allowedHosts: [hosts.origin], ...baseUrl, ...config })
      closings.push(server.close, hosts.close, viewer.close)
      const asked = new URLSearchParams({
        viewer: viewer.url + at,
        customers: records.join(),
        options: JSON.stringify(chosen),
        ...(token !== undefined && { token }),
      })
      await page.goto(`${hosts.origin}/crm.html?${asked}`)
      return new EmbeddedViewer(page, server, viewer.url, hosts.origin)
    })
    await Promise.all(closings.map((close) => close()))
  },
})

export { expect }
