import { createServer } from 'node:http'
import type { Browser } from '@playwright/test'
import { paintOf, quantile } from './measure.ts'
import { openPage, slowDown } from './pages.ts'

const blank = `<!doctype html><title>blank</title><input type="search" aria-label="Search interactions"><output aria-label="Result"></output>
<script>
  const [input, output] = [document.querySelector('input'), document.querySelector('output')]
  input.addEventListener('input', () => { output.textContent = input.value })
</script>`
const letters = 'a page without any data at all'

/** Ms from a key to the paint that shows it, on a page that has nothing else to do: 50 and 95 in 100. */
export async function measureFloor(browser: Browser, slower = 1): Promise<readonly [p50: number, p95: number]> {
  const server = createServer((_request, response) => response.setHeader('Content-Type', 'text/html').end(blank))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  const page = await openPage(browser)
  await page.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`)
  await slowDown(page, slower)
  await page.getByRole('searchbox').focus()
  const paints: number[] = []
  for (const letter of letters)
    paints.push(await paintOf(page, () => page.keyboard.press(letter === ' ' ? 'x' : letter)))
  await page.close()
  server.close()
  return [quantile(paints, 0.5), quantile(paints, 0.95)]
}
