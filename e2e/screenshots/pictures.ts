import type { Page } from '@playwright/test'
import type { World } from '#mocks/world.ts'

/** One picture of the running page. */
export interface Picture {
  /** The file's name in `docs/screenshots`, without its ending. */
  readonly name: string
  readonly theme: 'light' | 'dark'
  readonly width: number
  readonly height: number
  /** The address that the page is opened at. */
  readonly at: (world: World) => string
  /** What a user does then. */
  readonly act?: (page: Page) => Promise<void>
}

export const pictures: readonly Picture[] = [
  {
    name: 'table-light',
    theme: 'light',
    width: 1440,
    height: 900,
    at: () => '#/interactions',
    act: lookForRefund,
  },
  {
    name: 'timeline-dark',
    theme: 'dark',
    width: 1440,
    height: 900,
    at: (world) => `#/contacts/${busiestContact(world)}?last=90d&view=timeline`,
  },
  { name: 'narrow', theme: 'light', width: 380, height: 780, at: () => '#/interactions' },
]

async function lookForRefund(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/interactions?media=email,chat&started=2026-11-01T23:00:00Z..2026-11-08T23:00:00Z'
  })
  const rows = page.getByRole('grid', { name: 'Interactions' }).locator('[data-interaction-id]')
  await rows.filter({ hasText: 'Refund' }).first().click()
  const details = page.getByRole('complementary', { name: 'Interaction details' })
  await details.getByRole('region', { name: 'User data' }).waitFor()
}

/** Whoever has the longest history. */
function busiestContact({ interactions }: World): string {
  const counts = new Map<string, number>()
  for (const { contactId = '' } of interactions) counts.set(contactId, (counts.get(contactId) ?? 0) + 1)
  counts.delete('')
  const [busiest] = [...counts].sort(([, one], [, other]) => other - one)
  if (!busiest) throw new Error('the world has no customers')
  return busiest[0]
}
