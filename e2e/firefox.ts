import { existsSync } from 'node:fs'
import puppeteer, { type Browser, type ElementHandle, type Frame, type Page } from 'puppeteer-core'
import { installPackage } from './debian.ts'

const places = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
]

/** A Firefox that is on this machine: named by `FIREFOX_PATH`, or the system's. */
export function findFirefox(): string | undefined {
  return process.env['FIREFOX_PATH'] ?? places.find((place) => existsSync(place))
}

/** Fetches one where none is found. The page can be tested without. */
export function fetchFirefox(): void {
  if (!findFirefox()) installPackage('firefox-esr')
}

/** By WebDriver BiDi, which the released Firefox speaks; Playwright drives builds of its own alone. */
export function launchFirefox(executablePath: string): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    env: { ...process.env, TZ: 'Europe/Berlin' },
    extraPrefsFirefox: { 'intl.accept_languages': 'en-GB' },
    defaultViewport: { width: 1440, height: 900 },
  })
}

/** What is found by role and accessible name, as soon as it is there to be seen; the name whole, or a part of it. */
export class Seen {
  readonly #within: Page | Frame

  constructor(within: Page | Frame) {
    this.#within = within
  }

  async get(role: string, name: string | RegExp, timeoutMs = 15_000): Promise<ElementHandle> {
    const until = Date.now() + timeoutMs
    for (;;) {
      for (const element of await this.#within.$$(`::-p-aria([role="${role}"])`)) {
        const said = await element.evaluate(nameOf)
        const isNamed = typeof name === 'string' ? said === name : name.test(said)
        if (isNamed && (await element.isVisible())) return element
      }
      if (Date.now() > until) throw new Error(`there is no ${role} ${name}`)
      await new Promise((next) => setTimeout(next, 50))
    }
  }

  async click(role: string, name: string | RegExp): Promise<void> {
    await (await this.get(role, name)).click()
  }

  async text(role: string, name: string | RegExp): Promise<string> {
    return (await this.get(role, name)).evaluate((element) => element.textContent ?? '')
  }
}

/** As far as these tests ask: a label, what names it, or its own text. */
function nameOf(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? []
  const by = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
  const label = element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? '') : ''
  return (element.getAttribute('aria-label') ?? (by || label || (element.textContent ?? ''))).trim()
}
