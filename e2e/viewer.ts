import { test as base, expect, type Locator, type Page } from '@playwright/test'
import { type RunningServer, type ServerOptions, startServer } from '#mocks/server/server.ts'
import { builtViewer, serveViewer } from './viewerServer.ts'

export interface OpenOptions extends ServerOptions {
  /** Overrides of `config.json`. */
  readonly config?: Readonly<Record<string, unknown>>
  /** Served by the data's own server, so that a connection that breaks breaks all the way to the page; no `config`. */
  readonly direct?: boolean
  /** The fragment to open at, such as `#/interactions?q=refund`. */
  readonly at?: string
  /** Of the address, without its mark: `locale=de`. */
  readonly query?: string
}

/** The page as a user finds things on it: by role and accessible name. */
export class ViewerPage {
  readonly page: Page
  /** Without a fragment. */
  readonly url: string

  constructor(page: Page, url: string) {
    this.page = page
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

  row(id: string): Locator {
    return this.grid.locator(`[data-interaction-id="${id}"]`)
  }

  article(id: string): Locator {
    return this.feed.locator(`[data-interaction-id="${id}"]`)
  }

  header(column: string): Locator {
    return this.grid.getByRole('columnheader', { name: column, exact: true })
  }

  /** What that column shows of an interaction. */
  async cell(id: string, column: string): Promise<Locator> {
    const place = await this.header(column).getAttribute('aria-colindex')
    return this.row(id).locator(`[role="gridcell"][aria-colindex="${place}"]`)
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

  get failure(): Locator {
    return this.page.getByRole('alert')
  }

  tab(name: string): Locator {
    return this.page.getByRole('tablist', { name: 'View' }).getByRole('tab', { name })
  }

  /** Asserts which interactions the grid, or another list, draws, from top to bottom. */
  async expectIds(ids: readonly string[], list: Locator = this.grid): Promise<void> {
    const drawn = list.locator('[data-interaction-id]')
    const read = () => drawn.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-interaction-id')))
    await expect.poll(read).toEqual(ids)
  }

  /** Opens the panel behind the button with the dots, and gives it. */
  async openMore(): Promise<Locator> {
    await this.page.getByRole('button', { name: 'More', exact: true }).click()
    return this.page.getByRole('dialog', { name: 'More' })
  }

  async refresh(): Promise<void> {
    await (await this.openMore()).getByRole('button', { name: 'Refresh' }).click()
  }

  /** Resolves when the retrieval has ended, one way or the other. */
  async settled(): Promise<void> {
    await expect(this.retrieval).toHaveText(/^(Complete|Incomplete)/)
  }
}

/** With the server behind it. */
export class OpenedViewer extends ViewerPage {
  readonly server: RunningServer

  constructor(page: Page, url: string, server: RunningServer) {
    super(page, url)
    this.server = server
  }
}

export type Open = (options?: OpenOptions) => Promise<OpenedViewer>

interface Fixtures {
  /**
   * Starts a server with these options and the production build before it, and opens the page. Where the server's time
   * stands still, so does the page's.
   */
  readonly open: Open
  /** Complaints of the browser that a test is meant to cause. */
  readonly meant: RegExp | undefined
  /** Fails the test if the page threw, broke its content security policy, or complained. */
  readonly calm: undefined
}

export const test = base.extend<Fixtures>({
  meant: [undefined, { option: true }],
  calm: [
    async ({ page, meant }, use) => {
      const complaints: string[] = []
      page.on('pageerror', (thrown) => complaints.push(String(thrown)))
      page.on('console', (message) => {
        // The browser's own note of an answer that failed: some tests make them fail.
        const isFailedAnswer = message.text().startsWith('Failed to load resource')
        if (message.type() === 'error' && !isFailedAnswer && !meant?.test(message.text()))
          complaints.push(message.text())
      })
      await use(undefined)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
  open: async ({ page }, use) => {
    const closings: (() => Promise<void>)[] = []
    await use(async ({ config, at = '', query, direct = false, ...options } = {}) => {
      const fixed = options.world?.now ?? options.now
      if (fixed !== undefined) await page.addInitScript(standStill, fixed)
      const server = await startServer({ ...options, ...(direct && { site: builtViewer }) })
      closings.push(server.close)
      const viewer = direct ? undefined : await serveViewer(server.url, config)
      if (viewer) closings.push(viewer.close)
      const url = viewer?.url ?? `${server.url}/`
      await page.goto(url + (query === undefined ? '' : `?${query}`) + at)
      return new OpenedViewer(page, url, server)
    })
    await Promise.all(closings.map((close) => close()))
  },
})

/** The page with one interaction's details open at what was said in it. */
export async function openConversation(
  open: Open,
  world: NonNullable<OpenOptions['world']>,
  id: string,
): Promise<OpenedViewer> {
  const viewer = await open({ world, at: `#/interactions?id=${id}&tab=conversation` })
  await viewer.settled()
  await expect(viewer.details.getByRole('tabpanel', { name: 'Conversation' })).toBeVisible()
  return viewer
}

/**
 * Lets the page's waits pass in a twentieth of their time, or less: a request that fails is tried again for up to a
 * minute. To be called before the page is opened.
 */
export async function hurry(page: Page, times = 20): Promise<void> {
  await page.addInitScript((quicker) => {
    const wait = globalThis.setTimeout
    Object.assign(globalThis, { setTimeout: (run: () => void, ms = 0) => wait(run, ms / quicker) })
  }, times)
}

/** Playwright's own clock replaces `Date` by one that cannot be extended, as dates in a zone have to be. */
export function standStill(at: number): void {
  Date.now = () => at
}

export { expect }
