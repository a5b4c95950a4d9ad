import { fetchBrowser } from './browser.ts'
import { fetchFirefox } from './firefox.ts'
import { fetchNginx } from './nginx.ts'

/** Playwright's global set-up: fetches what the tests need and the machine lacks. */
export default function setUp(): void {
  fetchBrowser()
  fetchNginx()
  fetchFirefox()
}
