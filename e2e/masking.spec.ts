import { readFile } from 'node:fs/promises'
import { expectAccessible } from './axe.ts'
import { at, record, stamp, times, world } from './records.ts'
import { expect, type OpenedViewer, test } from './viewer.ts'

const card = '4242424242424242'
const written = '4242 4242-4242 4242'
const masked = '•••• •••• •••• 4242'

const centre = world(
  [
    ...times(3, (n) => record(`plain${n}`, at('11-18 12:00') - n * 3_600_000)),
    record('paid', at('11-20 09:00'), {
      subject: `Card ${written} was charged twice`,
      comment: `It ends in 4242: ${card}.`,
      contactName: `Ada ${card}`,
      customAttributes: { CardNumber: card, OrderNumber: '88213' },
      userData: [
        { key: 'Payment', type: 'kvlist', value: [{ key: 'Note', type: 'str', value: `paid by ${written}` }] },
      ],
    }),
  ],
  {
    messages: {
      paid: [
        {
          index: 1,
          from: { nickname: 'Ada', type: 'Customer', participantId: 1 },
          type: 'Text',
          text: `It is ${written}`,
          timestamp: stamp(at('11-20 09:01')),
          visibility: 'All',
        },
      ],
    },
  },
)

const config = { customAttributes: ['CardNumber', 'OrderNumber'] }

/** Everything that the page says, shows or keeps for a screen reader, digits alone. */
async function digitsOnPage({ page }: OpenedViewer): Promise<string> {
  const parts = await page.evaluate(() => [
    document.title,
    location.href,
    document.documentElement.outerHTML,
    ...[...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value),
  ])
  return parts.join('|').replace(/[ -]/g, '')
}

async function openPaid(viewer: OpenedViewer, tab = 'Details'): Promise<void> {
  await viewer.settled()
  await viewer.row('paid').click()
  await viewer.details.getByRole('tab', { name: tab }).click()
}

test('a card number in any field is nowhere on the page: texts, titles, names, address, copies', async ({
  open,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const viewer = await open({ world: centre, config })
  await viewer.settled()
  await expect(viewer.row('paid')).toContainText(`Card ${masked} was charged twice`)
  expect(await digitsOnPage(viewer)).not.toContain(card)
  await openPaid(viewer)
  const { details } = viewer
  await details.getByRole('button', { name: 'expand all' }).click()
  await expect(details.getByRole('definition').filter({ hasText: masked })).not.toHaveCount(0)
  await expect(details.getByRole('region', { name: 'User data' })).toContainText(`paid by ${masked}`)
  await expect(details.getByRole('region', { name: 'Comment' })).toContainText(`It ends in 4242: ${masked}.`)
  await details.getByRole('button', { name: 'Copy CardNumber' }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(masked)
  expect(await digitsOnPage(viewer)).not.toContain(card)
  for (const name of ['Conversation', 'Raw']) {
    await details.getByRole('tab', { name }).click()
    await expect(details.getByRole('tabpanel')).toContainText(masked)
    expect(await digitsOnPage(viewer), name).not.toContain(card)
  }
  await details.getByRole('button', { name: 'Copy raw record' }).first().click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain(masked)
  expect(copied.replace(/[ -]/g, '')).not.toContain(card)
  await viewer.tab('Timeline').click()
  await expect(viewer.article('paid')).toContainText(masked)
  expect(await digitsOnPage(viewer)).not.toContain(card)
})

test('a search for the full number finds nothing while it is masked, since the index does not hold it', async ({
  open,
}) => {
  const viewer = await open({ world: centre, config })
  await viewer.settled()
  await viewer.search.fill('charged')
  await expect(viewer.result).toHaveText('1 of 4 interactions')
  await viewer.search.fill(card)
  await expect(viewer.result).toHaveText('0 of 4 interactions')
})

test('a file holds what the page holds, and its manifest names the fields that were masked', async ({ open, page }) => {
  const viewer = await open({ world: centre, config })
  await viewer.settled()
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('dialog', { name: 'Export' }).getByRole('button', { name: 'JSON', exact: true }).click()
  const text = await readFile(await (await download).path(), 'utf8')
  expect(text.replace(/[ -]/g, '')).not.toContain(card)
  const { manifest, interactions } = JSON.parse(text)
  expect(interactions).toHaveLength(4)
  expect(manifest.masked).toEqual([
    { field: 'subject', count: 1 },
    { field: 'comment', count: 1 },
    { field: 'contactName', count: 1 },
    { field: 'attributes › CardNumber', count: 1 },
    { field: 'userData › Payment › Note', count: 1 },
  ])
})

test('reveals a value for 30 seconds, for a reason, and tells the record where but not what', async ({
  open,
  page,
}) => {
  await page.addInitScript(heldSeconds)
  await page.addInitScript(() => {
    const events: unknown[] = []
    Object.assign(window, { events })
    window.addEventListener('interaction-history-audit', (event) => events.push((event as CustomEvent).detail))
  })
  const viewer = await open({ world: centre, config })
  await openPaid(viewer)
  const { details } = viewer
  const attributes = details.getByRole('region', { name: 'Custom attributes' })
  await attributes.getByRole('button', { name: 'Reveal CardNumber' }).click()
  const why = page.getByRole('dialog', { name: 'Reveal CardNumber' })
  await why.getByRole('radio', { name: 'To look into a payment' }).check()
  await why.getByRole('button', { name: 'Reveal for 30 seconds' }).click()
  await expect(attributes).toContainText(card)
  await expect(attributes.getByText('Shown for 30 seconds')).toBeAttached()
  await expect(attributes.getByRole('button', { name: 'Mask CardNumber again' })).toBeFocused()
  // Nothing but what was asked for.
  await expect(details.getByRole('region', { name: 'Comment' })).toContainText(masked)
  await expect(viewer.row('paid')).toContainText(masked)

  await pass(viewer, 29)
  await expect(attributes).toContainText(card)
  await expect(attributes.getByText('10 seconds left')).toBeAttached()
  await pass(viewer, 1)
  await expect(attributes).toContainText(masked)
  await expect(attributes.getByText('Masked again')).toBeAttached()
  await expect(attributes.getByRole('button', { name: 'Reveal CardNumber' })).toBeFocused()
  expect(await digitsOnPage(viewer)).not.toContain(card)
  expect(await page.evaluate(() => Reflect.get(window, 'events'))).toEqual([
    {
      event: 'revealed',
      at: centre.now,
      interactionId: 'paid',
      path: 'attributes › CardNumber',
      reason: 'payment',
    },
  ])
})

test('reveals the subject, the comment, nested data and a message, and masks each at a press', async ({
  open,
  page,
}) => {
  const viewer = await open({ world: centre, config })
  await openPaid(viewer)
  const { details } = viewer
  await details.getByRole('button', { name: 'expand all' }).click()
  const reveal = async (what: string, shown: string) => {
    await details.getByRole('button', { name: `Reveal ${what}` }).click()
    await page.getByRole('button', { name: 'Reveal for 30 seconds' }).click()
    await expect(details).toContainText(shown)
    await details.getByRole('button', { name: `Mask ${what} again` }).click()
    await expect(details).not.toContainText(shown)
  }
  await reveal('the subject', `Card ${written} was charged twice`)
  await reveal('the comment', `It ends in 4242: ${card}.`)
  await reveal('Note', `paid by ${written}`)
  await details.getByRole('tab', { name: 'Conversation' }).click()
  await reveal('this message', `It is ${written}`)
})

test('what is shown is masked at once when the details go on to another interaction', async ({ open, page }) => {
  const viewer = await open({ world: centre, config })
  await openPaid(viewer)
  const { details } = viewer
  await details.getByRole('button', { name: 'Reveal the subject' }).click()
  await page.getByRole('button', { name: 'Reveal for 30 seconds' }).click()
  await expect(details).toContainText(written)
  await viewer.row('plain0').click()
  await expect(details.getByRole('heading', { level: 2 })).toHaveText('Subject plain0')
  await viewer.row('paid').click()
  await expect(details.getByRole('heading', { level: 2 })).toContainText(masked)
})

test('says so where the server does not give the original', async ({ open, page }) => {
  const viewer = await open({ world: centre, config })
  await openPaid(viewer)
  const { details } = viewer
  await details.getByRole('button', { name: 'Reveal the subject' }).click()
  await viewer.server.close()
  await page.getByRole('button', { name: 'Reveal for 30 seconds' }).click()
  await expect(details.getByText('The server could not give it.')).toBeVisible()
  await expect(details.getByRole('heading', { level: 2 })).toContainText(masked)
})

test('a configuration that says no shows all as it was sent, and offers nothing to reveal', async ({ open }) => {
  const viewer = await open({ world: centre, config: { ...config, masking: false } })
  await openPaid(viewer)
  await expect(viewer.row('paid')).toContainText(written)
  await expect(viewer.details.getByRole('region', { name: 'Custom attributes' })).toContainText(card)
  await expect(viewer.details.getByRole('button', { name: /^Reveal/ })).toHaveCount(0)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`${colorScheme}, 380 px`, () => {
    test.use({ colorScheme, viewport: { width: 380, height: 900 } })
    test('the question for a reason is accessible', async ({ open, page }) => {
      const viewer = await open({ world: centre, config })
      await openPaid(viewer)
      await viewer.details.getByRole('button', { name: 'Reveal CardNumber' }).click()
      await expect(page.getByRole('button', { name: 'Reveal for 30 seconds' })).toBeInViewport()
      await expectAccessible(page, 'asking why')
      await page.getByRole('button', { name: 'Reveal for 30 seconds' }).click()
      await expect(viewer.details).toContainText(card)
      await expectAccessible(page, 'revealed')
    })
  })
}

/** Timers of a second wait for the test: a countdown stands still until it says that one has passed. */
function heldSeconds(): void {
  const wait = globalThis.setTimeout
  const held: (() => void)[] = []
  Object.assign(globalThis, {
    held,
    setTimeout: (run: () => void, ms = 0) => (ms === 1_000 ? held.push(run) : wait(run, ms)),
  })
}

async function pass({ page }: OpenedViewer, seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second++) {
    await page.evaluate(() => {
      const held: (() => void)[] = Reflect.get(window, 'held')
      for (const run of held.splice(0)) run()
    })
  }
}
