import type { Locator } from '@playwright/test'
import { now, record, stamp, times, world } from './records.ts'
import { expect, test, type ViewerPage } from './viewer.ts'

const minute = 60_000

/** The words on the screen for what an interaction is, by filter group. */
type Facts = Readonly<Record<Group, string>>
type Group = 'Media' | 'Direction' | 'State' | 'Owner' | 'Duration'

const media = {
  Call: 'voice',
  Email: 'email',
  Chat: 'Chat',
  Social: 'twitter',
  SMS: 'smssession',
  Hologram: 'hologram',
}
const directions = { Inbound: 'Inbound', Outbound: 'Outbound', Internal: 'Internal' }
const states = { Stopped: 'Stopped', Pending: 'Pending', 'In process': 'InProgress', New: 'New' }
const spans = { 'Under 1 min': 59, '1 – 5 min': 300, 'Over 5 min': 301, 'No end yet': undefined }
const people = ['Ann Alm', 'Bo By', 'Cid Cox', 'Dora Dahl', 'Eva Ek', 'Finn Frost', 'Gro Grieg', 'Åsa Örn', 'Ian Ivory']
const nobody = 'No owner'

const interactions = times(420, (n): Facts => {
  const [medium, direction, state, span] = [media, directions, states, spans].map((each, stride) =>
    pick(Object.keys(each), Math.floor(n / (stride + 1)) + n * stride),
  )
  return {
    Media: medium ?? '',
    Direction: direction ?? '',
    State: state ?? '',
    Owner: pick([...people, nobody], n * 3 + Math.floor(n / 7)),
    Duration: span ?? '',
  }
})

const isRefund = (n: number) => n % 5 < 2

const centre = world(
  interactions.map((facts, n) => {
    const begun = now - (n + 1) * 90 * minute
    const seconds = Object.entries(spans).find(([label]) => label === facts.Duration)?.[1]
    const owner = people.indexOf(facts.Owner)
    const [firstName, lastName] = facts.Owner.split(' ')
    return record(`n${n}`, begun, {
      mediaType: Object.entries(media).find(([label]) => label === facts.Media)?.[1],
      typeId: facts.Direction,
      state: Object.entries(states).find(([label]) => label === facts.State)?.[1],
      endDate: seconds === undefined ? undefined : stamp(begun + seconds * 1_000),
      ownerInformation: owner < 0 ? undefined : { id: `agent${owner}`, userName: `user${owner}`, firstName, lastName },
      subject: isRefund(n) ? 'A refund, please' : 'Something else',
    })
  }),
)

test('counts what each value would give with every other group’s filter applied', async ({ open }) => {
  const viewer = await open({ world: centre })
  await viewer.settled()
  await group(viewer, 'Owner').getByRole('button', { name: '+ 7 more' }).click()
  const ticked: Partial<Record<Group, readonly string[]>> = {}
  await expectCounts(viewer, ticked)

  const ticks: readonly (readonly [Group, string])[] = [
    ['Media', 'Email'],
    ['Media', 'Call'],
    ['State', 'Pending'],
    ['Duration', 'Over 5 min'],
    ['Duration', 'No end yet'],
    ['Owner', nobody],
    ['Owner', 'Åsa Örn'],
    ['Direction', 'Inbound'],
  ]
  for (const [name, label] of ticks) {
    await test.step(`${name}: ${label}`, async () => {
      await value(viewer, name, label).check()
      ticked[name] = [...(ticked[name] ?? []), label]
      await expectCounts(viewer, ticked)
    })
  }
  await expect(viewer.filters.getByText('8 filters set')).toBeVisible()
  await value(viewer, 'Media', 'Call').uncheck()
  ticked.Media = ['Email']
  await expectCounts(viewer, ticked)
})

test('counts with the words of the search box applied, and shows what passes both', async ({ open }) => {
  const viewer = await open({ world: centre })
  await viewer.settled()
  await group(viewer, 'Owner').getByRole('button', { name: '+ 7 more' }).click()
  await viewer.search.fill('REFUND')
  await expectCounts(viewer, {}, isRefund)
  await value(viewer, 'Media', 'Chat').check()
  await expectCounts(viewer, { Media: ['Chat'] }, isRefund)
  const first = interactions.findIndex((facts, n) => isRefund(n) && facts.Media === 'Chat')
  await expect(viewer.rows.first()).toHaveAttribute('data-interaction-id', `n${first}`)
})

test('clears one group, all groups, and leaves the search box alone', async ({ open }) => {
  const viewer = await open({ world: centre })
  await viewer.settled()
  await expect(viewer.filters.getByText('No filters set')).toBeVisible()
  await value(viewer, 'Media', 'Email').check()
  await value(viewer, 'Media', 'Chat').check()
  await value(viewer, 'State', 'Pending').check()
  await viewer.search.press('End')
  await viewer.search.pressSequentially(' refund')
  await expect(viewer.search).toHaveValue('media:email,chat state:pending refund')
  await expect(viewer.filters.getByText('3 filters set')).toBeVisible()

  await group(viewer, 'Media').getByRole('button', { name: 'Clear Media' }).click()
  await expectResult(viewer, { State: ['Pending'] }, isRefund)
  await expect(group(viewer, 'Media').getByRole('checkbox').first()).toBeFocused()
  await expect(group(viewer, 'Media').getByRole('button', { name: 'Clear Media' })).toBeHidden()

  await value(viewer, 'Duration', 'Over 5 min').check()
  await viewer.filters.getByRole('button', { name: 'Clear all filters' }).click()
  await expectResult(viewer, {}, isRefund)
  await expect(viewer.filters.getByRole('checkbox', { checked: true })).toHaveCount(0)
  await expect(viewer.filters.getByText('No filters set')).toBeFocused()
  await expect(viewer.search).toHaveValue('refund')
})

test('lists three owners and the rest when asked, with a search of its own', async ({ open }) => {
  const viewer = await open({ world: centre })
  await viewer.settled()
  const owners = group(viewer, 'Owner')
  await expect(owners.getByRole('checkbox')).toHaveCount(3)
  await owners.getByRole('button', { name: '+ 7 more' }).click()
  await expect(owners.getByRole('checkbox')).toHaveCount(10)

  const box = owners.getByRole('searchbox', { name: 'Search owners' })
  await box.fill('asa o')
  await expect(owners.getByRole('checkbox')).toHaveCount(1)
  await value(viewer, 'Owner', 'Åsa Örn').check()
  await expectResult(viewer, { Owner: ['Åsa Örn'] })
  await box.fill('nobody here')
  await expect(owners.getByText('No owner matches “nobody here”')).toBeVisible()
  await box.fill('')
  await expect(owners.getByRole('checkbox')).toHaveCount(10)

  // Who is ticked stays in sight.
  await owners.getByRole('button', { name: 'Show fewer' }).click()
  await expect(value(viewer, 'Owner', 'Åsa Örn')).toBeChecked()
  await expect(box).toBeHidden()
})

test('is worked by the keyboard: f goes there, Space ticks', async ({ open }) => {
  const viewer = await open({ world: centre })
  await viewer.settled()
  await expect(value(viewer, 'Media', 'Call')).toBeVisible()
  await viewer.page.keyboard.press('f')
  await expect(value(viewer, 'Media', 'Call')).toBeFocused()
  await viewer.page.keyboard.press('Space')
  await expectResult(viewer, { Media: ['Call'] })
  await viewer.page.keyboard.press('ArrowDown')
  await viewer.page.keyboard.press('Space')
  await expect(group(viewer, 'Media').getByRole('checkbox', { checked: true })).toHaveCount(2)
})

/** One interaction to be found by each thing that is searched, among others that have none of it. */
const haystack = world(
  [
    ...times(40, (n) => record(`hay${n}`, now - (n + 2) * minute, { subject: 'Hay', contactId: `H${n}` })),
    record('needle-ID', now - minute, {
      subject: 'Överraskning: late delivery of parcel',
      comment: 'Promised to phone her',
      contactId: '0000Sa99620CONTACT',
      contactName: 'Zoë Kröger',
      ownerInformation: { id: 'agent77', userName: 'jsmyth', firstName: 'Juliet', lastName: 'Smyth' },
      phoneNumber: '+46 (70) 123-45 67',
      customAttributes: { OrderNumber: 'ORD-88213' },
      userData: [
        { key: 'ServiceType', type: 'str', value: 'Gutter repair' },
        { key: 'Nested', type: 'kvlist', value: [{ key: 'Deep', type: 'str', value: 'Axolotl' }] },
      ],
    }),
  ].map((each) => ('customAttributes' in each ? each : { ...each, ownerInformation: undefined })),
)

test('finds free words in every field, by any part of a word', async ({ open }) => {
  const viewer = await open({ world: haystack, config: { customAttributes: ['OrderNumber'] } })
  await viewer.settled()
  const texts = {
    subject: 'delivery',
    comment: 'promised',
    'contact name': 'Kröger',
    'contact id': '0000Sa99620CONTACT',
    owner: 'juliet smyth',
    'user name': 'jsmyth',
    'phone number': '(70) 123',
    'phone number, digits only': '4670123',
    id: 'needle-id',
    'custom attribute': '88213',
    'user data': 'gutter',
    'nested user data': 'axolotl',
    'several fields at once': 'axolotl 88213 juliet',
  }
  for (const [field, text] of Object.entries(texts)) {
    await test.step(field, async () => {
      await viewer.search.fill(text)
      await expect(viewer.result).toHaveText('1 of 41 interactions')
      await viewer.expectIds(['needle-ID'])
    })
  }
  await viewer.search.fill('axolotl hay')
  await expect(viewer.result).toHaveText('0 of 41 interactions')
})

test('ignores case and accents, and takes a "quoted phrase" as one', async ({ open }) => {
  const viewer = await open({ world: haystack })
  await viewer.settled()
  const expectFound = async (text: string, found: boolean) => {
    await viewer.search.fill(text)
    await expect(viewer.result).toHaveText(`${found ? 1 : 0} of 41 interactions`)
  }
  await expectFound('OVERRASKNING', true)
  await expectFound('zoe kroger', true)
  await expectFound('delivery late', true)
  await expectFound('"late delivery"', true)
  await expectFound('"delivery late"', false)
  await expectFound('parcel "late delivery" juliet', true)
  // An open quote works while it is being typed.
  await expectFound('"late deliv', true)
  await expectFound('"late x', false)
})

test('is reached by / and emptied by its button', async ({ open }) => {
  const viewer = await open({ world: haystack })
  await viewer.settled()
  const clear = viewer.page.getByRole('button', { name: 'Clear search' })
  await expect(clear).toBeHidden()
  await viewer.page.keyboard.press('/')
  await expect(viewer.search).toBeFocused()
  await expect(viewer.search).toHaveValue('')
  await viewer.page.keyboard.type('gutter')
  await expect(viewer.result).toHaveText('1 of 41 interactions')
  await clear.click()
  await expect(viewer.search).toHaveValue('')
  await expect(viewer.search).toBeFocused()
  await expect(viewer.result).toHaveText('41 interactions')
})

function pick<Value>(values: readonly Value[], place: number): Value {
  const value = values[place % values.length]
  if (value === undefined) throw new RangeError('there are no values')
  return value
}

function group({ filters }: ViewerPage, name: Group): Locator {
  return filters.getByRole('group', { name, exact: true })
}

function value(viewer: ViewerPage, name: Group, label: string): Locator {
  return group(viewer, name).getByRole('checkbox', { name: new RegExp(`^${label} \\d`) })
}

type Ticked = Readonly<Partial<Record<Group, readonly string[]>>>

/** How many pass the words and what is ticked, but for one group. */
function passing(ticked: Ticked, isFound: (n: number) => boolean, except?: Group): readonly Facts[] {
  const passes = (facts: Facts) =>
    groups.every((name) => name === except || !ticked[name] || ticked[name].includes(facts[name]))
  return interactions.filter((facts, n) => isFound(n) && passes(facts))
}

const groups: readonly Group[] = ['Media', 'Direction', 'State', 'Owner', 'Duration']
const all = () => true

async function expectResult(viewer: ViewerPage, ticked: Ticked, isFound: (n: number) => boolean = all): Promise<void> {
  const shown = passing(ticked, isFound).length
  const count = shown === interactions.length ? '420 interactions' : `${shown} of 420 interactions`
  await expect(viewer.result).toHaveText(count)
  await expect(viewer.grid).toHaveAttribute('aria-rowcount', String(shown + 1))
}

/** Every value of every group, with its count. */
async function expectCounts(viewer: ViewerPage, ticked: Ticked, isFound: (n: number) => boolean = all): Promise<void> {
  await expectResult(viewer, ticked, isFound)
  for (const name of groups) {
    const others = passing(ticked, isFound, name)
    for (const label of new Set(interactions.map((facts) => facts[name]))) {
      const count = others.filter((facts) => facts[name] === label).length
      const written = `${label} ${count} ${count === 1 ? 'interaction' : 'interactions'}`
      await expect(group(viewer, name).getByRole('checkbox', { name: written, exact: true })).toBeVisible()
    }
  }
}
