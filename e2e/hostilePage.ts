import type { Locator, Page } from '@playwright/test'
import type { ViewerPage } from './viewer.ts'
import { expect } from './viewer.ts'

/** Frames of e-mails have no address of their own. */
const ownFrames: ReadonlySet<string> = new Set(['about:blank', 'about:srcdoc'])

/** Watches a page from before it opens; what it gives tells what the page did that it never should. */
export async function watch(page: Page): Promise<() => Promise<readonly string[]>> {
  const deeds: string[] = []
  page.on('dialog', (dialog) => {
    deeds.push(`asked: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    const isOwn = protocol === 'data:' || protocol === 'blob:' || origin === new URL(page.url()).origin
    if (!isOwn && page.url() !== 'about:blank') deeds.push(`asked for ${request.url()}`)
  })
  // What the policy stops before it leaves is announced all the same.
  page.on('requestfailed', (request) => {
    const place = deeds.indexOf(`asked for ${request.url()}`)
    if (place >= 0 && /csp/i.test(request.failure()?.errorText ?? '')) deeds.splice(place, 1)
  })
  page.on('popup', () => deeds.push('opened a window'))
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame() && !ownFrames.has(frame.url())) deeds.push(`opened a frame: ${frame.url()}`)
  })
  await page.addInitScript(() => {
    const ran: string[] = []
    Object.assign(globalThis, { hostileRan: () => ran.push('ran'), hostileDeeds: ran })
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => ran.push(violatedDirective))
  })
  return async () => {
    const [ran, polluted, title] = await page.evaluate(() => [
      Reflect.get(globalThis, 'hostileDeeds'),
      Object.keys(Object.prototype),
      document.title,
    ])
    const named = /Interaction|^Case file /.test(String(title)) ? [] : [`is called ${title}`]
    return [...deeds, ...(Array.isArray(ran) ? ran.map(String) : ['the watch is gone']), ...polluted, ...named]
  }
}

/** px by which what is in a part of the page is wider than it. */
export function sideways(part: Locator): Promise<number> {
  return part.evaluate((element) => element.scrollWidth - element.clientWidth)
}

/** Shows an interaction in the details, as a link does; `tab`: `conversation`, `thread` or `raw`, else its details. */
export async function openDetails(viewer: ViewerPage, id: string, tab?: string): Promise<void> {
  await viewer.page.evaluate(
    ([chosen = '', name = '']) => {
      const [path, query = ''] = location.hash.split('?')
      const parameters = new URLSearchParams(query)
      parameters.set('id', chosen)
      if (name === '') parameters.delete('tab')
      else parameters.set('tab', name)
      location.hash = `${path}?${parameters}`
    },
    [id, tab],
  )
  await expect(viewer.details).toBeVisible()
  await expect(viewer.details).toContainText(id)
}

/** From the first article of a feed to its last. */
export async function scrollThrough(feed: Locator): Promise<void> {
  await feed.evaluate(async (element) => {
    const scroller = scrollerOf(element)
    for (let before = -1; scroller.scrollTop !== before; ) {
      before = scroller.scrollTop
      scroller.scrollBy(0, scroller.clientHeight * 0.8)
      for (let frame = 0; frame < 4; frame++) await new Promise((next) => requestAnimationFrame(next))
    }

    function scrollerOf(inner: Element): Element {
      for (let each: Element | null = inner; each; each = each.parentElement) {
        if (each.scrollHeight > each.clientHeight && getComputedStyle(each).overflowY !== 'visible') return each
      }
      return document.documentElement
    }
  })
}
