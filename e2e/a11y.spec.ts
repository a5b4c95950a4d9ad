import { expectAccessible } from './axe.ts'
import { makeGate } from './gate.ts'
import { at, record, times, world } from './records.ts'
import { expect, test } from './viewer.ts'

const messages = [
  { index: 1, from: { nickname: 'Ada', type: 'Customer' }, timestamp: '2026-11-19T09:00:10Z', text: 'Where is it?' },
  { index: 2, from: { nickname: 'Ann', type: 'Agent' }, timestamp: '2026-11-19T09:00:20Z', text: 'On its way.' },
  { index: 3, from: { nickname: 'Ann', type: 'Agent' }, timestamp: '2026-11-19T09:00:30Z', type: 'ParticipantLeft' },
]

/** Something of everything: media and states of all kinds, a thread, messages, nested data, what cannot be read. */
const varied = world(
  [
    'not a record',
    record('undated', at('11-01 10:00'), { startDate: 'yesterday', state: 'Lost', mediaType: 'hologram' }),
    ...times(12, (index) =>
      record(`I${index}`, at(`11-${String(19 - (index % 15)).padStart(2, '0')} 1${index % 10}:00`), {
        mediaType: ['chat', 'call', 'email', 'facebook', 'smssession', 'workitem'][index % 6],
        state: ['Stopped', 'Pending', 'InProcess', 'New'][index % 4],
        typeId: ['Inbound', 'Outbound', 'Internal', 'Consult'][index % 4],
        parentId: index === 1 ? 'I0' : undefined,
        contactId: `C${index % 3}`,
        contactName: 'Ada Ek',
        comment: 'Asked twice',
        phoneNumber: '+46 70 123',
        userData: { ServiceType: 'Billing', List: { Inner: 'deep', Empty: {} } },
        ownerInformation: { id: `A${index % 9}`, firstName: 'Ann', lastName: `Alm ${index % 9}` },
      }),
    ),
  ],
  { messages: { I0: messages } },
)

// A state takes axe a second or two, and there are many.
test.describe.configure({ timeout: 180_000 })

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 380]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } })
      const isNarrow = width === 380

      test('the views and the details', async ({ open, page }) => {
        const viewer = await open({ world: varied })
        await viewer.settled()
        await expectAccessible(page, 'table')
        await viewer.row('I0').click()
        for (const name of ['Details', 'Conversation', 'Thread', 'Raw']) {
          await viewer.details.getByRole('tab', { name }).click()
          await expect(viewer.details.getByRole('tabpanel', { name })).not.toHaveText('')
          await expectAccessible(page, `details: ${name}`)
        }
        await viewer.details.getByRole('button', { name: 'Close details' }).click()
        await viewer.tab('Timeline').click()
        await expect(viewer.article('I0')).toBeVisible()
        await expectAccessible(page, 'timeline')
        await viewer.tab('Lanes').click()
        const lanes = page.getByRole('group', { name: 'Lanes' })
        await expect(lanes.getByRole('list', { name: /^Chat/ })).toBeAttached()
        await expectAccessible(page, 'lanes')
        await viewer.filters.or(page.getByRole('button', { name: /^Filters/ })).click()
        await viewer.filters.getByRole('checkbox', { name: /^Email/ }).check()
        await viewer.filters.getByRole('button', { name: /more$/ }).click()
        await expectAccessible(page, 'filters')
        if (isNarrow) await page.keyboard.press('Escape')
        await viewer.overview.getByRole('slider', { name: 'Range start' }).press('PageUp')
        await expectAccessible(page, 'a range brushed')
      })

      test('what opens over them', async ({ open, page }) => {
        const viewer = await open({ world: varied })
        await viewer.settled()
        const openers = [/^Date range/, /^All interactions/, /^Columns/, /^More$/, /could not be read$/]
        for (const name of openers) {
          await page.getByRole('button', { name }).click()
          await expect(page.getByRole('dialog').getByRole('button').first()).toBeVisible()
          // What a panel lies over would be measured against its colours.
          await expectAccessible(page, String(name), ':popover-open')
          await page.keyboard.press('Escape')
          await expect(page.getByRole('dialog')).toBeHidden()
        }
        await page.keyboard.press('?')
        await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
        await expectAccessible(page, 'shortcuts')
      })

      test('what there is while there is nothing', async ({ open, page }) => {
        const gate = makeGate()
        const refusal = () => Response.json({ statusCode: 5, statusMessage: 'User has no permission for UCS' })
        let isWell = true
        const viewer = await open({
          world: varied,
          fault: () => (isWell ? gate.opened : refusal()),
        })
        await expect(viewer.retrieval).toHaveText(/^Loading/)
        await expectAccessible(page, 'loading')
        gate.open()
        await viewer.settled()
        await viewer.search.fill('nobody wrote this')
        await expect(page.getByRole('heading', { name: 'No interactions match the filters' })).toBeVisible()
        await expectAccessible(page, 'no match')
        await viewer.search.fill('')

        isWell = false
        await viewer.refresh()
        await expect(viewer.failure).toBeVisible()
        await expectAccessible(page, 'a failure above the rows')
        await page.goto(`${viewer.url}#/interactions?id=I404`)
        await page.reload()
        await expect(viewer.details).toContainText('This interaction could not be read')
        await expectAccessible(page, 'a failure in their place')
        isWell = true
        await page.goto(`${viewer.url}#/interactions?from=2001-01-01&to=2001-01-02`)
        await page.reload()
        await expect(page.getByRole('heading', { name: 'No interactions in this range' })).toBeVisible()
        await expectAccessible(page, 'an empty range')
        await page.goto(`${viewer.url}#/interactions?sort=colour`)
        await expect(viewer.failure).toContainText('Some of this link could not be read')
        await expectAccessible(page, 'a link that cannot be read')
      })

      test('a configuration that cannot be used', async ({ open, page }) => {
        const viewer = await open({ world: varied, config: { maxSize: 'many' } })
        await expect(viewer.failure).toBeVisible()
        await expectAccessible(page, 'configuration')
      })
    })
  }
}
