import type { Page } from '@playwright/test'
import { at, record, world } from './records.ts'
import { startCommand } from './startCommand.ts'
import { expect, test, ViewerPage } from './viewer.ts'

const policy: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'frame-ancestors': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'object-src': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'dompurify mail-frame',
}

/** Notes what the browser refuses, from before the page opens; gives what it noted. */
async function watch(page: Page): Promise<() => Promise<unknown>> {
  await page.addInitScript(() => {
    const refused: string[] = []
    Object.assign(globalThis, { refused })
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      refused.push(`${effectiveDirective} ${blockedURI} ${sample}`.trim()),
    )
  })
  return () => page.evaluate(() => Reflect.get(globalThis, 'refused'))
}

test('npm start sends the policy that deployments are told to send', async ({ page }) => {
  const { url, close } = await startCommand({})
  try {
    const headers = (await page.request.get(url)).headers()
    const sent = (headers['content-security-policy'] ?? '').split('; ').map((each) => each.split(/ (.*)/).slice(0, 2))
    expect(Object.fromEntries(sent)).toEqual(policy)
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['permissions-policy']).toContain('camera=()')

    const refused = await watch(page)
    await page.goto(url)
    const viewer = new ViewerPage(page, url)
    await viewer.settled()
    expect(await refused()).toEqual([])
  } finally {
    await close()
  }
})

test('nothing that the page does breaks the policy', async ({ open, page }) => {
  const refused = await watch(page)
  // The fixture `calm` fails the test, too, where the browser complains.
  const viewer = await open({ interactions: 400 })
  await viewer.settled()

  await test.step('details and their tabs', async () => {
    await viewer.rows.first().click()
    for (const name of ['Conversation', 'Thread', 'Raw', 'Details']) {
      await viewer.details.getByRole('tab', { name }).click()
      await expect(viewer.details.getByRole('tabpanel', { name })).toBeVisible()
    }
    await viewer.details.getByRole('button', { name: 'copy id' }).click()
    await viewer.details.getByRole('button', { name: 'Next interaction' }).click()
    await viewer.details.getByRole('button', { name: 'Close details' }).click()
  })

  await test.step('search, filters, columns, threads', async () => {
    await viewer.search.fill('media:chat -nothing is:')
    await viewer.search.press('Escape')
    await viewer.search.fill('')
    await page.getByRole('button', { name: 'Columns', exact: true }).click()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Group by thread', exact: true }).click()
    await page.getByRole('button', { name: 'Views', exact: true }).click()
    await page.keyboard.press('Escape')
  })

  await test.step('the other views', async () => {
    await viewer.tab('Timeline').click()
    await expect(viewer.feed.getByRole('article').first()).toBeVisible()
    await viewer.tab('Lanes').click()
    await expect(page.getByRole('group', { name: 'Lanes', exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Week', exact: true }).click()
    await page.keyboard.press('Escape')
    await viewer.tab('Table').click()
  })

  await test.step('the list of commands, help, dark colours, export', async () => {
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Search commands' }).fill('theme: dark')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    const panel = page.getByRole('dialog', { name: 'Export', exact: true })
    for (const name of ['CSV', 'JSON', 'NDJSON']) {
      const download = page.waitForEvent('download')
      await panel.getByRole('button', { name, exact: true }).click()
      await download
    }
    await page.keyboard.press('Escape')
  })

  await test.step('one customer', async () => {
    await page.getByRole('button', { name: 'Group by thread', exact: true }).click()
    await viewer.rows.first().click()
    await viewer.details.locator('a[href^="#/contacts/"]').first().click()
    await expect(viewer.result).not.toHaveText(/^0/)
  })
  expect(await refused()).toEqual([])
})

/** What somebody who got markup or script into the page would try; each gives what came of it. */
const attacks: Readonly<Record<string, () => Promise<string> | string>> = {
  'an inline script': () => {
    const script = document.createElement('script')
    const text = "document.documentElement.dataset.ran = 'inline'"
    try {
      script.append(text)
      document.body.append(script)
    } catch {
      return 'refused'
    }
    return document.documentElement.dataset['ran'] ?? 'refused'
  },
  'an event handler in markup': async () => {
    try {
      document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="document.title = 1">')
    } catch {
      return 'refused'
    }
    return 'taken'
  },
  'markup by innerHTML': () => {
    try {
      document.createElement('div').innerHTML = '<b>bold</b>'
    } catch {
      return 'refused'
    }
    return 'taken'
  },
  'a script of another origin': () =>
    new Promise((resolve) => {
      const script = document.createElement('script')
      script.onload = () => resolve('loaded')
      script.onerror = () => resolve('refused')
      try {
        script.src = 'https://evil.example/x.js'
        document.body.append(script)
      } catch {
        resolve('refused')
      }
    }),
  'a trusted policy of another name': () => {
    const factory: unknown = Reflect.get(globalThis, 'trustedTypes')
    try {
      Reflect.get(Object(factory), 'createPolicy').call(factory, 'evil', { createHTML: (text: string) => text })
    } catch {
      return 'refused'
    }
    return 'made'
  },
  'text run as code': () =>
    new Promise((resolve) => {
      // Later: what the test itself has run is allowed to.
      setTimeout(() => {
        try {
          resolve(String(Reflect.get(globalThis, 'eval').call(undefined, "'ran'")))
        } catch {
          resolve('refused')
        }
      })
    }),
  'a request to another origin': () =>
    fetch('https://evil.example/').then(
      () => 'sent',
      () => 'refused',
    ),
  'a picture of another origin': () =>
    new Promise((resolve) => {
      const picture = new Image()
      picture.onload = () => resolve('loaded')
      picture.onerror = () => resolve('refused')
      picture.src = 'https://evil.example/x.png'
    }),
  'an inline style sheet': () => {
    const sheet = document.createElement('style')
    sheet.append('body { outline: 7px solid }')
    document.body.append(sheet)
    return getComputedStyle(document.body).outlineWidth === '7px' ? 'applied' : 'refused'
  },
}

/** The browser's complaints are what is looked for. */
const loud = test.extend({ calm: async ({ page: _ }, use) => use(undefined) })

loud.describe('what is forbidden is refused, and said', () => {
  for (const [what, attack] of Object.entries(attacks)) {
    loud(what, async ({ open, page }) => {
      const refused = await watch(page)
      const sent: string[] = []
      await page.route('https://evil.example/**', (route) => {
        sent.push(route.request().url())
        return route.fulfill({ body: '' })
      })
      await open({ world: world([record('one', at('11-19 10:00'))]) })
      expect(await page.evaluate(attack)).toBe('refused')
      await expect.poll(refused).not.toEqual([])
      expect(await page.evaluate(() => document.documentElement.dataset['ran'])).toBeUndefined()
      expect(sent).toEqual([])
    })
  }

  loud('the sanitiser’s own policy may be made', async ({ open, page }) => {
    await open({ world: world([record('one', at('11-19 10:00'))]) })
    const made = await page.evaluate(() => {
      const factory: unknown = Reflect.get(globalThis, 'trustedTypes')
      return Reflect.get(Object(factory), 'createPolicy').call(factory, 'dompurify', {}).name
    })
    expect(made).toBe('dompurify')
  })
})
