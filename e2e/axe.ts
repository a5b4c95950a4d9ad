import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** WCAG 2.2 in levels A and AA. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * Asserts that what stands on the page, or within a part of it, breaks none of WCAG's rules that can be checked. Goes on
 * all the same, so that one run tells of every state.
 */
export async function expectAccessible(page: Page, what: string, within = 'body'): Promise<void> {
  // There are no frames: the mode that goes without a second page for each is many times faster.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
  const { violations } = await axe.include(within).analyze()
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  )
  expect.soft(found, what).toEqual([])
}
