import type { Locator } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { at, record, stamp, times, world } from './records.ts'
import { expect, openConversation, test } from './viewer.ts'

const ava = { nickname: 'Ava', type: 'Customer', participantId: 1 }
const kate = { nickname: 'Kate', type: 'Agent', participantId: 2 }
const lead = { nickname: 'Mo', type: 'Agent', participantId: 3 }

const line = (index: number, moment: string, rest: object) => ({
  index,
  timestamp: stamp(at(moment)),
  visibility: 'All',
  type: 'Text',
  ...rest,
})

const chat = [
  line(1, '11-19 23:57', { from: ava, type: 'ParticipantJoined' }),
  line(2, '11-19 23:58', { from: ava, text: 'Where is my parcel?' }),
  line(3, '11-19 23:59', { from: ava, text: 'The parcel of order 88213.' }),
  line(6, '11-20 00:01', { from: kate, text: 'I shall look.\nOne moment.' }),
  line(7, '11-20 00:02', { from: lead, text: 'Offer a refund.', visibility: 'Int' }),
  line(8, '11-20 00:03', { from: ava, type: 'CoBrowseOffered', text: 'page 2' }),
  line(9, '11-20 00:04', { from: kate, type: 'ParticipantLeft' }),
]

const long = times(120, (n) =>
  line(n + 1, '11-18 09:00', { from: n % 2 ? kate : ava, text: n % 40 === 39 ? `Café ${n}` : `Line number ${n}` }),
)

const centre = world(
  [
    record('chat', at('11-19 23:57'), { subject: 'My parcel' }),
    record('long', at('11-18 09:00'), { subject: 'Long' }),
    record('silent', at('11-17 09:00')),
    record('call', at('11-16 09:00'), {
      mediaType: 'call',
      endDate: stamp(at('11-16 09:06')),
      phoneNumber: '+46 8 123',
      callDuration: 242,
      userData: [
        { key: 'Queue', type: 'str', value: 'Sales' },
        { key: 'Order', type: 'str', value: '88213' },
        { key: 'Queue', type: 'str', value: 'Refunds' },
      ],
    }),
  ],
  { messages: { chat, long } },
)

test('reads as an exchange: who, when and what in order, under the days', async ({ open }) => {
  const { details } = await openConversation(open, centre, 'chat')
  const items = details.getByRole('list', { name: 'Messages' }).getByRole('listitem')
  await expect(items).toHaveText([
    /^Thursday 19 November\s*Ava joined\s*23:57$/,
    /^Ava\s*23:58\s*Where is my parcel\?$/,
    // Who goes on speaking is named again for those who listen.
    /^Ava\s*23:59\s*The parcel of order 88213\.$/,
    '2 messages are missing',
    /^Friday 20 November\s*Kate\s*00:01\s*I shall look\.\s*One moment\.$/,
    /^Mo\s*Private\s*00:02\s*Offer a refund\.$/,
    /^Ava: CoBrowseOffered\s*page 2\s*00:03$/,
    /^Kate left\s*00:04$/,
  ])
  // The customer at the start, the agent at the end.
  const [customer, agent] = await Promise.all([
    details.getByText('Where is my parcel?').boundingBox(),
    details.getByText('I shall look.').boundingBox(),
  ])
  expect(customer!.x).toBeLessThan(agent!.x)
})

test('is read out as it is meant: a list of lines, each with who, when and what', async ({ open }) => {
  const { details } = await openConversation(open, centre, 'chat')
  await expect(details.getByRole('tabpanel', { name: 'Conversation' })).toMatchAriaSnapshot(`
    - tabpanel "Conversation":
      - search:
        - searchbox "Search this conversation"
        - status
        - button "Previous match" [disabled]
        - button "Next match" [disabled]
      - button "Copy conversation"
      - list "Messages":
        - listitem:
          - paragraph: Thursday 19 November
          - text: Ava joined
          - time: 23:57
          - button "Link to this line"
        - listitem:
          - paragraph: Ava
          - time: 23:58
          - text: Where is my parcel?
          - button "Link to this line"
        - listitem:
          - paragraph: Ava
          - time: 23:59
          - text: The parcel of order 88213.
          - button "Link to this line"
        - listitem: 2 messages are missing
        - listitem:
          - paragraph: Friday 20 November
          - paragraph: Kate
          - time: 00:01
          - text: I shall look. One moment.
          - button "Link to this line"
        - listitem:
          - paragraph: Mo Private
          - time: 00:02
          - text: Offer a refund.
          - button "Link to this line"
  `)
})

test('an interaction without messages says so', async ({ open }) => {
  const { details } = await openConversation(open, centre, 'silent')
  await expect(details.getByRole('tabpanel')).toContainText('The server sent no messages for this chat.')
  await expect(details.getByRole('searchbox')).toBeHidden()
})

test('a call says how long was spoken, how long it took, its number, and what changed meanwhile', async ({ open }) => {
  const { details } = await openConversation(open, centre, 'call')
  const panel = details.getByRole('tabpanel', { name: 'Conversation' })
  await expect(panel.getByRole('term')).toHaveText(['Talk time', 'Start to end', 'Phone number', 'Queue'])
  await expect(panel.getByRole('definition')).toHaveText(['4m 02s', '6m 00s', '+46 8 123', 'Sales→Refunds'])
  await expect(panel).toContainText('A call has no transcript here.')
  await expect(panel.getByRole('region', { name: 'Attached data that changed' })).toBeVisible()
})

test('is searched with Enter, Shift+Enter and the buttons, and Escape clears', async ({ open }) => {
  const viewer = await openConversation(open, centre, 'long')
  const { details, page } = viewer
  const box = details.getByRole('searchbox', { name: 'Search this conversation' })
  const count = details.getByRole('status').filter({ hasText: / of |No matches/ })
  const current = details.locator('mark[aria-current]')
  await box.fill('cafe')
  await expect(count).toHaveText('1 of 3')
  await expect(details.locator('mark')).toHaveCount(3)
  await expect(current).toHaveText('Café')
  await expect(current).toBeInViewport()
  await box.press('Enter')
  await expect(count).toHaveText('2 of 3')
  await expect(lineOf(current)).toContainText('Café 79')
  await expect(current).toBeInViewport()
  await expect(box).toBeInViewport()
  await box.press('Shift+Enter')
  await box.press('Shift+Enter')
  await expect(count).toHaveText('3 of 3')
  await expect(lineOf(current)).toContainText('Café 119')
  await expect(current).toBeInViewport()
  await details.getByRole('button', { name: 'Next match' }).click()
  await expect(count).toHaveText('1 of 3')
  await details.getByRole('button', { name: 'Previous match' }).click()
  await expect(count).toHaveText('3 of 3')
  await box.fill('nothing like it')
  await expect(count).toHaveText('No matches')
  await expect(details.getByRole('button', { name: 'Next match' })).toBeDisabled()
  await box.press('Escape')
  await expect(box).toHaveValue('')
  await expect(details.locator('mark')).toHaveCount(0)
  await expect(page.getByRole('complementary', { name: 'Interaction details' })).toBeVisible()
})

test('is copied as text', async ({ open, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { details, page } = await openConversation(open, centre, 'chat')
  await details.getByRole('button', { name: 'Copy conversation' }).click()
  await expect(details.getByText('Copied', { exact: true })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied.split('\n')).toEqual([
    'Thursday 19 November',
    '23:57 Ava joined',
    '23:58 Ava: Where is my parcel?',
    '23:59 Ava: The parcel of order 88213.',
    '',
    'Friday 20 November',
    '[2 messages are missing]',
    '00:01 Kate: I shall look.',
    'One moment.',
    '00:02 Mo (private): Offer a refund.',
    '00:03 Ava: CoBrowseOffered: page 2',
    '00:04 Kate left',
  ])
})

test('a line can be linked to, and the link leads to it', async ({ open, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const viewer = await openConversation(open, centre, 'long')
  const { details, page } = viewer
  const item = (n: number) => details.getByRole('listitem').nth(n)
  await item(99).hover()
  await item(99).getByRole('button', { name: 'Link to this line' }).click()
  await expect(page).toHaveURL(/[?&]tab=conversation&line=100(&|$)/)
  await expect(item(99)).toHaveAttribute('aria-current', 'true')
  await expect(details.getByText('Link to the line copied')).toBeAttached()
  const link = await page.evaluate(() => navigator.clipboard.readText())

  const fresh = await context.newPage()
  await fresh.goto(link)
  const linked = fresh.locator('li[aria-current="true"]')
  await expect(linked).toContainText('Line number 99')
  await expect(linked).toBeInViewport()
  await fresh.close()

  // A line belongs to its interaction.
  await viewer.row('chat').click()
  await expect(details.getByText('Where is my parcel?')).toBeVisible()
  await expect(page).not.toHaveURL(/line=/)
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 380]) {
    test(`breaks no rule of accessibility in ${colorScheme} at ${width} px`, async ({ open, page }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      const { details } = await openConversation(open, centre, 'chat')
      await details.getByRole('searchbox', { name: 'Search this conversation' }).fill('parcel')
      await expectAccessible(page, 'a conversation that is searched')
    })
  }
}

function lineOf(mark: Locator): Locator {
  return mark.locator('xpath=ancestor::li')
}
