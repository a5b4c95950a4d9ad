// Prints "N passed, N failed, N skipped", summed from the reports that Vitest and Playwright wrote.
import { existsSync, readFileSync } from 'node:fs'

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {})
const unit = read('.cache/vitest.json')
const browser = read('.cache/playwright.json').stats ?? {}

const passed = (unit.numPassedTests ?? 0) + (browser.expected ?? 0) + (browser.flaky ?? 0)
const failed = (unit.numFailedTests ?? 0) + (browser.unexpected ?? 0)
const skipped = (unit.numPendingTests ?? 0) + (browser.skipped ?? 0)
process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`)
