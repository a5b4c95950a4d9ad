import { existsSync } from 'node:fs'
import { chromium, type LaunchOptions } from '@playwright/test'
import { installPackage, tryTo } from './debian.ts'

const system = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

// Works for root in a container, and keeps the browser from asking the network for anything of its own.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // As the browsers of those who embed the page do.
  '--test-third-party-cookie-phaseout',
]

/** A Chromium that is on this machine: named by `CHROMIUM_PATH`, the system's, or Playwright's own. */
export function findBrowser(): LaunchOptions | undefined {
  const named = process.env['CHROMIUM_PATH'] ?? system.find((path) => existsSync(path))
  if (named) return { executablePath: named, args }
  return existsSync(chromium.executablePath()) ? { args } : undefined
}

/** Fetches a browser where none is found. */
export function fetchBrowser(): void {
  if (findBrowser()) return
  tryTo(process.platform === 'win32' ? 'npx.cmd' : 'npx', 'playwright', 'install', '--with-deps', 'chromium')
  if (findBrowser()) return
  installPackage('chromium')
  if (findBrowser()) return
  throw new Error('No Chromium: install one (Debian: apt-get install chromium) or name one in CHROMIUM_PATH.')
}
