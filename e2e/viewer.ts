import { test as base, expect, type Locator, type Page } from '@playwright/test'
import { type RunningServer, type ServerOptions, startServer } from '#mocks/server/server.ts'
import { serveViewer } from './viewerServer.ts'

export interface OpenOptions extends ServerOptions {
  /** Overrides of `config.json`. */
  readonly config?: Readonly<Record<string, unknown>>
  /** The fragment to open at, such as `#/interactions?q=refund`. */
  readonly at?: string
}

/** The page as a user finds things on it: by role and accessible name. */
export class ViewerPage {
  readonly page: Page
  readonly server: RunningServer
  readonly url: string

  constructor(page: Page, server: RunningServer, url: string) {
    this.page = page
    this.server = server
    this.url = url
  }

  get grid(): Locator {
    return this.page.getByRole('grid', { name: 'Interactions' })
  }

  get feed(): Locator {
    return this.page.getByRole('feed', { name: 'Interactions' })
  }

  /** The rows drawn now: of a long list, those in view. */
  get rows(): Locator {
    return this.grid.locator('[data-interaction-id]')
  }

  get search(): Locator {
    return this.page.getByRole('searchbox', { name: 'Search interactions' })
  }

  get result(): Locator {
    return this.page.getByRole('status', { name: 'Result' })
  }

  get retrieval(): Locator {
    return this.page.getByRole('status', { name: 'Retrieval' })
  }

  get filters(): Locator {
    return this.page.getByRole('region', { name: 'Filters' })
  }

  get overview(): Locator {
    return this.page.getByRole('group', { name: 'Interactions over time' })
  }

  /** Beside the list, or the dialog that covers a narrow page. */
  get details(): Locator {
    return this.page
      .getByRole('complementary', { name: 'Interaction details' })
      .or(this.page.getByRole('dialog', { name: 'Interaction details' }))
  }

  tab(name: string): Locator {
    return this.page.getByRole('tablist', { name: 'View' }).getByRole('tab', { name })
  }

  /** Resolves when the retrieval has ended, one way or the other. */
  async settled(): Promise<void> {
    await expect(this.retrieval).toHaveText(/^(Complete|Incomplete)/)
  }
}

interface Fixtures {
  /** Starts a server with these options and the production build before it, and opens the page. */
  readonly open: (options?: OpenOptions) => Promise<ViewerPage>
}

export const test = base.extend<Fixtures>({
  open: async ({ page }, use) => {
    const closings: (() => Promise<void>)[] = []
    await use(async ({ config, at = '', ...options } = {}) => {
      const server = await startServer(options)
      const viewer = await serveViewer(server.url, config)
      closings.push(viewer.close, server.close)
      await page.goto(viewer.url + at)
      return new ViewerPage(page, server, viewer.url)
    })
    await Promise.all(closings.map((close) => close()))
  },
})

export { expect }
