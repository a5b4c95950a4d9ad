import type { Page } from '@playwright/test'
import { type Frame, watchFrames } from './frames.ts'
import { makeGate } from './gate.ts'
import { at, record, world } from './records.ts'
import { expect, type OpenOptions, test } from './viewer.ts'

/** Whose history is asked for, in the order of asking; each answer waits for its own gate. */
function answersInTurn(turns: readonly string[]) {
  const gates = turns.map(() => makeGate())
  const asked: string[] = []
  const fault: OpenOptions['fault'] = async ({ url }) => {
    const contact = /\/contacts\/(\w+)\//.exec(url)?.[1]
    if (contact === undefined) return undefined
    const turn = asked.push(contact) - 1
    await gates[turn]?.opened
    const id = `${contact}-answer-${turn}`
    const row = record(id, at('11-19 10:00'), { subject: `Secret ${id}`, contactId: contact })
    return Response.json({ statusCode: 0, interactions: [row] })
  }
  return { gates, asked, fault }
}

const goTo = (page: Page, contact: string) =>
  page.evaluate((id) => {
    location.hash = `#/contacts/${id}`
  }, contact)

/** Frames under the heading of this customer. */
const framesOf = (frames: readonly Frame[], contact: string) =>
  frames.filter(({ heading }) => heading.includes(`Contact · ${contact}`))

for (const order of [
  [2, 1, 0],
  [2, 0, 1],
  [1, 2, 0],
  [1, 0, 2],
  [0, 2, 1],
  [0, 1, 2],
]) {
  test(`A to B to A in quick succession, answers in the order ${order}: only the last is ever shown`, async ({
    open,
    page,
  }) => {
    const { gates, asked, fault } = answersInTurn(['A', 'B', 'A'])
    const frames = await watchFrames(page)
    const viewer = await open({ world: world([]), fault })
    await viewer.settled()
    for (const [turn, contact] of ['A', 'B', 'A'].entries()) {
      await goTo(page, contact)
      await expect.poll(() => asked.length).toBe(turn + 1)
      // A busy machine draws fewer frames than it is asked for.
      await expect.poll(async () => framesOf(await frames(), contact).length).toBeGreaterThan(0)
    }
    for (const turn of order) gates[turn]?.open()
    await viewer.expectIds(['A-answer-2'])
    await viewer.settled()

    const shown = await frames()
    expect(framesOf(shown, 'A').at(-1)?.ids).toEqual(['A-answer-2'])
    expect(framesOf(shown, 'B').length).toBeGreaterThan(0)
    expect(shown.flatMap(({ text, ids }) => [...(text.match(/Secret \S+/g) ?? []), ...ids]).filter(isOld)).toEqual([])
  })
}

const isOld = (shown: string) => !shown.includes('A-answer-2')

test('all three changes at once end with the last', async ({ open, page }) => {
  const { gates, asked, fault } = answersInTurn(['A', 'B', 'A', 'B'])
  const frames = await watchFrames(page)
  const viewer = await open({ world: world([]), fault })
  await viewer.settled()
  await page.evaluate(() => {
    for (const contact of ['A', 'B', 'A', 'B']) location.hash = `#/contacts/${contact}`
  })
  await expect.poll(() => asked.at(-1)).toBe('B')
  for (const gate of gates) gate.open()
  await expect(viewer.rows).toHaveCount(1)
  await viewer.settled()
  for (const { ids, text } of await frames()) {
    expect(ids.filter((id) => id.startsWith('A'))).toEqual([])
    expect(text).not.toContain('Secret A')
  }
})

test('changing the customer blanks the screen at once, details, filters and all', async ({ open, page }) => {
  const { gates, asked, fault } = answersInTurn(['A', 'B', 'A'])
  const frames = await watchFrames(page)
  const viewer = await open({ world: world([]), fault, at: '#/contacts/A' })
  gates[0]?.open()
  await viewer.row('A-answer-0').click()
  await expect(viewer.details).toContainText('Secret A-answer-0')
  await expect(viewer.filters.getByRole('checkbox', { name: 'Chat 1 interaction', exact: true })).toBeVisible()

  await page
    .getByRole('banner')
    .getByRole('button', { name: /Contact · A/ })
    .click()
  const choice = page.getByRole('dialog', { name: 'Whose interactions' })
  await choice.getByRole('textbox', { name: 'Contact id' }).fill('B')
  await choice.getByRole('textbox', { name: 'Contact id' }).press('Enter')
  await expect.poll(() => asked).toEqual(['A', 'B'])
  await expect(viewer.retrieval).toHaveText(/^Loading/)
  await expect(viewer.rows).toHaveCount(0)
  await expect(viewer.details).toBeHidden()
  gates[1]?.open()
  await viewer.expectIds(['B-answer-1'])

  const ofB = framesOf(await frames(), 'B')
  expect(ofB[0]?.ids).toEqual([])
  for (const { ids, text } of ofB) {
    expect(ids.filter((id) => id.startsWith('A'))).toEqual([])
    expect(text).not.toContain('Secret A')
  }
  await page.goBack()
  await viewer.expectIds(['A-answer-0'])
  expect(framesOf(await frames(), 'A').flatMap(({ text }) => text.match(/Secret B/g) ?? [])).toEqual([])
})
