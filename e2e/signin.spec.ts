import type { Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { month } from './records.ts'
import { expectComplete, expectEveryIdOnce } from './retrieved.ts'
import { expect, test } from './viewer.ts'

const form = (page: Page) => page.getByRole('form', { name: 'Sign in' })

async function signIn(page: Page, name = 'agent', password = 'agent'): Promise<void> {
  await form(page).getByLabel('User name').fill(name)
  await form(page).getByLabel('Password').fill(password)
  await form(page).getByRole('button', { name: 'Sign in' }).click()
}

for (const profile of ['rest', 'gws'] as const) {
  test.describe(profile, () => {
    const server = { profile, signIn: 'basic', csrf: true, config: { profile, timeLimitSeconds: 5 } } as const

    test('asks who it is, tells a wrong password, and shows the history after the right one', async ({
      open,
      page,
    }) => {
      const viewer = await open({ ...server, world: month(40) })
      await expect(form(page)).toContainText('The server wants to know who is asking.')
      await expect(viewer.result).toHaveText('Sign in to see interactions')
      await expect(viewer.retrieval).toHaveText(/^Incomplete, nothing loaded/)

      await signIn(page, 'agent', 'wrong')
      await expect(form(page).getByRole('alert')).toHaveText('The server did not accept this user name and password.')
      await signIn(page, '')
      await expect(form(page).getByRole('alert')).toHaveText('Enter your user name.')

      await signIn(page)
      await expectComplete(viewer, 40)
      await expect(form(page)).toBeHidden()
      expect(viewer.server.startedSessions).toBe(0)
      const kept = await page.evaluate(() =>
        JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]),
      )
      expect(kept).not.toContain('agent')
    })

    test('says who is signed in; signing out leaves nothing on the screen', async ({ open, page }) => {
      const viewer = await open({ ...server, world: month(40) })
      await signIn(page)
      await expectComplete(viewer, 40)
      const more = await viewer.openMore()
      await expect(more).toContainText('Signed in as')
      await more.getByRole('button', { name: 'Sign out' }).click()
      await expect(form(page)).toContainText('You have signed out.')
      await expect(page.locator('[data-interaction-id]')).toHaveCount(0)
      await page.reload()
      await expect(form(page)).toBeVisible()
      await signIn(page)
      await expectComplete(viewer, 40)
    })

    test('a session that ends in the middle: what is there stays, and all that waits goes on after signing in', async ({
      open,
      page,
    }) => {
      const viewer = await open({ ...server, world: month(2_000), cap: 50, delay: [20, 40] })
      await signIn(page)
      await expect(viewer.retrieval).toHaveText(/^Loading, .* so far/)
      viewer.server.forgetSessions()

      const bar = page.getByRole('region', { name: 'Session' })
      await expect(bar).toContainText('Your session has ended. Loading waits until you sign in again.')
      await expect(viewer.rows.first()).toBeVisible()
      await expect(viewer.result).toHaveText(/^[\d,]+ interactions$/)
      await viewer.rows.first().click()
      await expect(viewer.details).toBeVisible()

      await bar.getByRole('button', { name: 'Sign in again' }).click()
      await signIn(page)
      await expect(bar).toBeHidden()
      await expectComplete(viewer, 2_000)
      await expectEveryIdOnce(viewer)
    })
  })
}

test('the form and the bar are accessible in both themes', async ({ open, page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const viewer = await open({ signIn: 'basic', world: month(20) })
    await expect(form(page)).toBeVisible()
    await expectAccessible(page, `the form, ${colorScheme}`)
    await signIn(page)
    await expectComplete(viewer, 20)
    viewer.server.forgetSessions()
    await viewer.refresh()
    await page.getByRole('button', { name: 'Sign in again' }).click()
    await expect(form(page)).toBeVisible()
    await expectAccessible(page, `the form over the page, ${colorScheme}`)
  }
})
