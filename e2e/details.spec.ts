import type { Locator } from '@playwright/test'
import { makeGate } from './gate.ts'
import { at, record, stamp, times, world } from './records.ts'
import { expect, type Open, type OpenedViewer, test } from './viewer.ts'

const fullId = '0000Sa99620J0EM5'

const full = record(fullId, at('11-20 09:00'), {
  mediaType: 'call',
  typeId: 'Inbound',
  state: 'Stopped',
  subject: 'Where is my <b>parcel</b>?',
  comment: 'Promised to call back.\nIn the evening.',
  // Two hours ahead of Greenwich, where Berlin is one.
  startDate: '2026-11-20 10:00:00.000+0200',
  endDate: '2026-11-20 10:05:00.000+0200',
  callDuration: 120,
  phoneNumber: '+46 8 123',
  contactId: '0000Sa99620C0001',
  contactName: 'Ava Lindqvist',
  parentId: 'parent',
  threadId: 'T1',
  ownerInformation: [
    { id: 'agent1', userName: 'klondon', firstName: 'Kate', lastName: 'London' },
    { DBID: 102, userName: 'jsmyth', firstName: 'Juliet', lastName: 'Smyth' },
  ],
  customAttributes: { OrderNumber: '88213', Language: 'Swedish' },
  userData: [
    { key: 'ServiceType', type: 'str', value: 'Billing' },
    { key: 'Attempt', type: 'int', value: 1 },
    {
      key: 'Order',
      type: 'kvlist',
      value: [
        { key: 'Item', type: 'str', value: 'Lamp' },
        { key: 'Address', type: 'kvlist', value: [{ key: 'City', type: 'str', value: 'Malmö' }] },
        { key: 'Item', type: 'str', value: 'Chair' },
      ],
    },
    { key: 'Attempt', type: 'int', value: 2 },
    { key: 'Nothing', type: 'str', value: null },
  ],
})

const messages = [
  { index: 1, from: { nickname: 'Ava', type: 'Customer', participantId: 1 }, type: 'ParticipantJoined' },
  { index: 3, from: { nickname: 'Kate', type: 'Agent', participantId: 2 }, type: 'Text', text: 'I shall look.' },
  { index: 2, from: { nickname: 'Ava', type: 'Customer', participantId: 1 }, type: 'Text', text: 'Where is it?' },
].map((message) => ({
  ...message,
  timestamp: stamp(at('11-19 12:00') + message.index * 60_000),
  timestampSeconds: at('11-19 12:00') / 1_000 + message.index * 60,
  visibility: 'All',
}))

const centre = world(
  [
    ...times(20, (n) => record(`n${n}`, at('11-18 12:00') - n * 3_600_000)),
    record('parent', at('11-19 12:00'), { subject: 'My parcel', contactId: '0000Sa99620C0001' }),
    full,
    record('reply', at('11-20 12:00'), { mediaType: 'email', subject: 'It has come', parentId: fullId }),
    record('long-ago', at('03-01 12:00'), { subject: 'Long ago', comment: 'From the spring' }),
  ],
  { messages: { parent: messages } },
)

test('shows the summary: times in both zones, talk time beside the span, owners, comment', async ({ open }) => {
  const viewer = await openDetails(open, fullId)
  const { details } = viewer
  await expect(details.getByRole('heading', { level: 2 })).toHaveText('Where is my <b>parcel</b>?')
  await expect(details).toContainText('Call · Inbound')
  const facts: readonly (readonly [name: string, text: string | RegExp])[] = [
    ['Started', '20 Nov 2026, 09:00:00sent as 2026-11-20 10:00:00.000+0200'],
    ['Ended', '09:05:00sent as 2026-11-20 10:05:00.000+0200'],
    ['State', 'Stopped'],
    ['Duration', '5m 00s'],
    ['Talk time', '2m 00sof the 5m 00s between start and end'],
    ['Contact', 'Ava Lindqvist'],
    ['Parent', 'Chat, 19 Nov'],
    ['Direction', 'Inbound'],
    ['Media type', 'call'],
    ['Phone number', '+46 8 123'],
    ['Thread id', 'T1'],
  ]
  for (const [name, text] of facts) await expect(fact(viewer, name)).toHaveText(text)

  const owners = details.getByRole('region', { name: 'Owner' }).getByRole('listitem')
  await expect(owners).toHaveCount(2)
  await expect(owners.nth(0)).toContainText('Kate London')
  await expect(owners.nth(0)).toContainText('klondon · agent1')
  await expect(owners.nth(1)).toContainText('Juliet Smyth')
  await expect(owners.nth(1)).toContainText('jsmyth · 102')
  await expect(details.getByRole('region', { name: 'Comment' })).toContainText(
    'Promised to call back.\nIn the evening.',
  )
})

test('shows custom attributes and user data as a tree, in their order, repeated keys and all', async ({ open }) => {
  const { details } = await openDetails(open, fullId)
  const attributes = details.getByRole('region', { name: 'Custom attributes' })
  await expect(attributes.getByRole('term')).toHaveText(['OrderNumber', 'Language'])
  await expect(attributes.getByRole('definition')).toContainText(['88213', 'Swedish'])

  const data = details.getByRole('region', { name: 'User data' })
  await expect(data.getByRole('term')).toHaveText(['ServiceType', 'Attempt', 'Order', 'Attempt', 'Nothing'])
  await expect(data.getByRole('definition')).toContainText(['Billing', '1', '3 entries', '2', 'no value'])

  const order = data.getByRole('button', { name: 'Order', exact: true })
  await expect(order).toHaveAttribute('aria-expanded', 'false')
  await order.press('Enter')
  await expect(order).toHaveAttribute('aria-expanded', 'true')
  // The list that a row belongs to is read before its key.
  await expect(data.getByRole('term')).toHaveText([
    'ServiceType',
    'Attempt',
    'Order',
    'Order › Item',
    'Order › Address',
    'Order › Item',
    'Attempt',
    'Nothing',
  ])
  await data.getByRole('button', { name: 'expand all' }).click()
  await expect(data.getByRole('term').nth(5)).toHaveText('Address › City')
  await expect(data.getByRole('definition').nth(5)).toContainText('Malmö')
  await expect(data.getByRole('definition').nth(3)).toContainText('Lamp')
  await expect(data.getByRole('definition').nth(6)).toContainText('Chair')
  await data.getByRole('button', { name: 'collapse all' }).click()
  await expect(data.getByRole('term')).toHaveCount(5)
})

test('leads to the parent, and Back to where it came from', async ({ open }) => {
  const viewer = await openDetails(open, fullId)
  await fact(viewer, 'Parent').getByRole('link').click()
  await expect(title(viewer)).toHaveText('My parcel')
  await expect(viewer.row('parent')).toHaveAttribute('aria-selected', 'true')
  await expect(viewer.page).toHaveURL(/[?&]id=parent/)
  await expect(fact(viewer, 'Parent')).toHaveText('—')
  await viewer.page.goBack()
  await expect(title(viewer)).toHaveText('Where is my <b>parcel</b>?')
  await viewer.page.goForward()
  await expect(title(viewer)).toHaveText('My parcel')
})

test('stays open when a filter shuts its interaction out, with no neighbours then', async ({ open }) => {
  const viewer = await openDetails(open, fullId)
  await viewer.search.fill('subject n1')
  await expect(viewer.result).toHaveText('11 of 23 interactions')
  const { details, page } = viewer
  await expect(details).not.toContainText(/of 11/)
  await expect(details.getByRole('button', { name: 'Next interaction' })).toHaveAttribute('aria-disabled', 'true')
  await viewer.tab('Table').focus()
  await page.keyboard.press(']')
  await page.keyboard.press('[')
  await expect(title(viewer)).toHaveText('Where is my <b>parcel</b>?')
  await page.keyboard.press('Escape')
  await expect(details).toBeHidden()
  await expect(viewer.grid.locator(':focus')).toHaveCount(1)
})

test('leads to all of the contact’s interactions and to all of an owner’s', async ({ open }) => {
  const viewer = await openDetails(open, fullId)
  await fact(viewer, 'Contact').getByRole('link', { name: 'Ava Lindqvist' }).click()
  await expect(viewer.page).toHaveURL(/#\/contacts\/0000Sa99620C0001/)
  await expect(viewer.details).toBeHidden()
  await viewer.expectIds([fullId, 'parent'])
  await expect(viewer.page.getByRole('banner')).toContainText('Ava Lindqvist')
  await viewer.page.goBack()
  await expect(title(viewer)).toHaveText('Where is my <b>parcel</b>?')
  await expect(viewer.result).toHaveText('23 interactions')
  await viewer.page.goForward()
  await viewer.expectIds([fullId, 'parent'])

  await viewer.row(fullId).click()
  const kate = viewer.details.getByRole('region', { name: 'Owner' }).getByRole('listitem').first()
  await kate.getByRole('link', { name: 'Their interactions' }).click()
  await expect(viewer.page).toHaveURL(/#\/agents\/agent1/)
  await viewer.expectIds([fullId])
})

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('copies the id, a link, a value and the raw record, and says so', async ({ open }) => {
    const viewer = await openDetails(open, fullId)
    const { details, page } = viewer
    const copied = () => page.evaluate(() => navigator.clipboard.readText())
    await details.getByRole('button', { name: 'copy id' }).click()
    await expect(details.getByText('Copied')).toBeVisible()
    expect(await copied()).toBe(fullId)

    await details.getByRole('button', { name: 'Copy ServiceType' }).click()
    await expect.poll(copied).toBe('Billing')

    await details.getByRole('tab', { name: 'Raw' }).click()
    await details.getByRole('button', { name: 'Copy raw record' }).first().click()
    await expect.poll(copied).toContain('"subject": "Where is my <b>parcel</b>?"')
    expect(JSON.parse(await copied())).toMatchObject({ id: fullId, callDuration: 120 })

    await details.getByRole('button', { name: 'copy link' }).click()
    await expect.poll(copied).toMatch(/^http.*[?&]id=0000Sa99620J0EM5/)
    const link = await copied()
    await page.goto('about:blank')
    await page.goto(link)
    await expect(title(viewer)).toHaveText('Where is my <b>parcel</b>?')
  })
})

test('shows the raw record as it was sent, by the list and by itself', async ({ open }) => {
  const { details } = await openDetails(open, fullId)
  await details.getByRole('tab', { name: 'Raw' }).click()
  const own = details.getByRole('region', { name: 'As the interaction itself was sent' })
  await expect(own).toContainText('"startDate": "2026-11-20 10:00:00.000+0200"')
  await expect(details.getByRole('region', { name: 'As the list sent it' })).toContainText('"callDuration": 120')
})

test('goes to the previous and the next of the list, by button and by [ and ]', async ({ open }) => {
  const viewer = await openDetails(open, 'reply')
  const { details, page } = viewer
  const previous = details.getByRole('button', { name: 'Previous interaction' })
  const next = details.getByRole('button', { name: 'Next interaction' })
  await expect(details).toContainText('1 of 23')
  await expect(previous).toHaveAttribute('aria-disabled', 'true')
  await next.click()
  await expect(details).toContainText('2 of 23')
  await expect(title(viewer)).toHaveText('Where is my <b>parcel</b>?')
  await expect(viewer.row(fullId)).toHaveAttribute('aria-selected', 'true')
  await expect(next).toBeFocused()

  await page.keyboard.press(']')
  await expect(title(viewer)).toHaveText('My parcel')
  await page.keyboard.press('[')
  await page.keyboard.press('[')
  await expect(title(viewer)).toHaveText('It has come')
  await page.keyboard.press('[')
  await expect(details).toContainText('1 of 23')

  // In another order the next is another.
  await viewer.header('Subject').getByRole('button').click()
  await expect(details).toContainText('1 of 23')
  await next.click()
  await expect(title(viewer)).toHaveText('My parcel')

  await viewer.search.fill('subject n1')
  await expect(viewer.result).toHaveText('11 of 23 interactions')
  await viewer.row('n1').click()
  for (const place of times(10, (n) => n + 2)) {
    await next.click()
    await expect(details).toContainText(`${place} of 11`)
  }
  await expect(next).toHaveAttribute('aria-disabled', 'true')
  await expect(viewer.row('n19')).toBeInViewport({ ratio: 0.9 })
})

test('opens what a link names before the list is there, and though the list does not hold it', async ({ open }) => {
  const list = makeGate()
  const viewer = await open({
    world: centre,
    at: '#/interactions?id=long-ago',
    fault: ({ url }) => (url.includes('/interactions?') ? list.opened : undefined),
  })
  await expect(title(viewer)).toHaveText('Long ago')
  await expect(viewer.details.getByRole('region', { name: 'Comment' })).toContainText('From the spring')
  await expect(viewer.retrieval).toHaveText(/^Loading/)
  list.open()
  await viewer.settled()
  await expect(title(viewer)).toHaveText('Long ago')
  await expect(viewer.details).not.toContainText('of 23')
  await viewer.page.keyboard.press('Escape')
  await expect(viewer.details).toBeHidden()
})

test('brings the row of a linked interaction into view once', async ({ open }) => {
  const rows = world(times(300, (n) => record(`n${n}`, at('11-20 12:00') - n * 3_600_000)))
  const viewer = await open({ world: rows, at: '#/interactions?id=n200' })
  await viewer.settled()
  await expect(viewer.row('n200')).toBeInViewport({ ratio: 0.9 })
  await expect(viewer.row('n200')).toHaveAttribute('aria-selected', 'true')
  await expect(viewer.details).toContainText('201 of 300')
})

test('says that an interaction is not found, in the server’s words too', async ({ open }) => {
  const viewer = await open({ world: centre, at: '#/interactions?id=no-such-one' })
  await expect(title(viewer)).toHaveText('This interaction was not found')
  await expect(viewer.details.getByRole('alert')).toContainText("Interaction 'no-such-one'")
  await viewer.settled()
  await expect(viewer.rows.first()).toBeVisible()
  await viewer.details.getByRole('button', { name: 'Close details' }).click()
  await expect(viewer.details).toBeHidden()
})

test('keeps what the list knows where the content fails, and asks again when told to', async ({ open }) => {
  let isIll = true
  const viewer = await open({
    world: centre,
    config: { customAttributes: ['OrderNumber', 'Language'] },
    fault: ({ url }) =>
      isIll && url.includes('/interactions/')
        ? Response.json({ statusCode: 4, statusMessage: 'UCS is out of order' }, { status: 500 })
        : undefined,
  })
  await viewer.settled()
  viewer.server.change(fullId, { comment: 'Changed since' })
  await viewer.row(fullId).click()
  const { details } = viewer
  const notice = details.getByRole('alert')
  await expect(notice.getByRole('heading')).toHaveText('The server could not give all details')
  await expect(notice).toContainText('UCS is out of order (statusCode 4)')
  await expect(title(viewer)).toHaveText('Where is my <b>parcel</b>?')
  await expect(fact(viewer, 'Contact')).toHaveText('Ava Lindqvist')
  await expect(details.getByRole('region', { name: 'User data' })).toContainText('Billing')
  await expect(details.getByRole('region', { name: 'Comment' })).toContainText('Promised')

  isIll = false
  await notice.getByRole('button', { name: 'Retry' }).click()
  await expect(notice).toBeHidden()
  // The content is newer than the list.
  await expect(details.getByRole('region', { name: 'Comment' })).toContainText('Changed since')
})

test('has its tabs under the keyboard: arrows, Home and End move and select', async ({ open }) => {
  const { details, page } = await openDetails(open, fullId)
  const tab = (name: string) => details.getByRole('tab', { name })
  await expect(details.getByRole('tab')).toHaveText([/^Conversation/, /^Details/, /^Thread/, /^Raw/])
  await tab('Details').focus()
  const moves: readonly (readonly [key: string, name: string])[] = [
    ['ArrowRight', 'Thread'],
    ['ArrowRight', 'Raw'],
    ['ArrowRight', 'Conversation'],
    ['ArrowLeft', 'Raw'],
    ['Home', 'Conversation'],
    ['End', 'Raw'],
  ]
  for (const [key, name] of moves) {
    await page.keyboard.press(key)
    await expect(tab(name)).toBeFocused()
    await expect(tab(name)).toHaveAttribute('aria-selected', 'true')
    await expect(details.getByRole('tabpanel', { name })).toBeVisible()
    await expect(details.getByRole('tab', { selected: true })).toHaveCount(1)
  }
  await page.keyboard.press('Tab')
  await expect(details.getByRole('tabpanel', { name: 'Raw' })).toBeFocused()
})

test('shows what was said, in the order of the server’s numbers', async ({ open }) => {
  const { details } = await openDetails(open, 'parent')
  const conversation = details.getByRole('tab', { name: 'Conversation' })
  await expect(conversation).toHaveAccessibleDescription('2 messages')
  await conversation.click()
  const said = details.getByRole('list', { name: 'Messages' }).getByRole('listitem')
  await expect(said).toHaveText([/Ava joined/, /Ava.*12:02.*Where is it\?/, /Kate.*12:03.*I shall look\./])
})

test('shows the thread and leads through it', async ({ open }) => {
  const viewer = await openDetails(open, fullId)
  const { details } = viewer
  await details.getByRole('tab', { name: 'Thread' }).click()
  const members = details.getByRole('list', { name: 'Thread' }).getByRole('listitem')
  await expect(members).toHaveText([/My parcel.*Parent/, /parcel.*This interaction/, /It has come.*Reply/])
  await members.getByRole('link', { name: 'It has come' }).click()
  await expect(title(viewer)).toHaveText('It has come')
  // The tab stays from one interaction to the next.
  await expect(members).toHaveText([/My parcel/, /parcel.*Parent/, /It has come.*This interaction/])
})

async function openDetails(open: Open, id: string): Promise<OpenedViewer> {
  const viewer = await open({ world: centre, config: { customAttributes: ['OrderNumber', 'Language'] } })
  await viewer.settled()
  await viewer.row(id).click()
  await expect(viewer.details.getByRole('tablist')).toBeVisible()
  return viewer
}

function title({ details }: OpenedViewer): Locator {
  return details.getByRole('heading', { level: 2 })
}

function fact({ details }: OpenedViewer, name: string): Locator {
  return details.locator(`dt:text-is("${name}") + dd`)
}
