import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import lighthouse, { desktopConfig } from 'lighthouse'
import { startServer } from '#mocks/server/server.ts'
import { findBrowser } from '../browser.ts'
import { freePort, serveByNginx } from '../nginx.ts'
import type { Figure } from './report.ts'

const rows = 1_000
/** What each category of the audit has to have, of 100. */
const least = { performance: 95, accessibility: 100, 'best-practices': 100 } as const

/**
 * Lighthouse's desktop audit of the production build, behind the nginx of `docs/deployment` and in front of the
 * development server. Each score's note names the audits that keep it from 100.
 */
export async function measureLighthouse(nginx: string): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lighthouse-'))
  const server = await startServer({ rows, cap: 1_000 })
  const site = await serveByNginx(nginx, folder, { basePath: '/', gwsUrl: server.url, frameAncestors: "'self'" })
  const port = await freePort()
  const found = findBrowser()
  const browser = await chromium.launch({ ...found, args: [...(found?.args ?? []), `--remote-debugging-port=${port}`] })
  const result = await lighthouse(
    site.url,
    { port, onlyCategories: Object.keys(least), logLevel: 'silent' },
    desktopConfig,
  )
  await browser.close()
  await site.close()
  await server.close()
  await rm(folder, { recursive: true })
  if (!result) throw new Error('Lighthouse gave no result')
  const { categories, audits } = result.lhr
  return Object.entries(least).map(([id, score]) => {
    const category = categories[id]
    const lost = category?.auditRefs.filter(({ id: audit, weight }) => weight > 0 && (audits[audit]?.score ?? 1) < 1)
    return {
      name: category?.title ?? id,
      value: (category?.score ?? 0) * 100,
      unit: '',
      least: score,
      note: lost?.map(({ id: audit }) => `${audit} ${audits[audit]?.displayValue ?? ''}`.trim()).join(', ') ?? '',
    }
  })
}
