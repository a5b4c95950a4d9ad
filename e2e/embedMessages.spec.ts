import { expect, test } from './embedding.ts'
import { at, record, world } from './records.ts'

const everything = { reveal: true, export: true, print: true, transcript: true, copy: true }

const records = [
  record('one', at('11-19 10:00'), {
    contactId: 'Anna',
    subject: 'First order',
    comment: 'Card 4111 1111 1111 1111',
  }),
  record('two', at('11-18 10:00'), { contactId: 'Anna', subject: 'Second order', mediaType: 'email' }),
]
const messages = { one: [{ index: 1, type: 'Message', text: 'What was said to the agent', name: 'Anna' }] }
const annas = () => world(records, { messages })

test('the frame is bounded as the contract has it', async ({ embed, page }) => {
  await embed({ world: annas(), records: ['Anna'] })
  const frame = page.getByTitle('Interaction history', { exact: true })
  await expect(frame).toHaveAttribute(
    'sandbox',
    'allow-scripts allow-same-origin allow-forms allow-downloads allow-popups',
  )
  await expect(frame).toHaveAttribute('allow', 'clipboard-write')
  await expect(frame).toHaveAttribute('referrerpolicy', 'no-referrer')
  const query = new URL((await frame.getAttribute('src')) ?? '').searchParams
  expect([...query.keys()]).toEqual(['embed', 'hostOrigin', 'instance'])
})

test('what is malformed, too large or too much is refused, and nothing breaks', async ({ embed, page }) => {
  const crm = await embed({ world: annas(), records: ['Anna'] })
  await expect(crm.row('one')).toBeVisible()
  await crm.post(
    { type: 'select', interactionId: 7 },
    { type: 'filter.set', parameters: { colour: 'red' } },
    { type: 'what.is.this' },
    'text',
    null,
    { type: 'select', interactionId: 'x'.repeat(1_100_000) },
  )
  await expect
    .poll(() => crm.said('error'))
    .toEqual([
      { type: 'error', code: 'malformed', of: 'select', at: 'interactionId' },
      { type: 'error', code: 'malformed', of: 'filter.set', at: 'parameters.colour' },
      { type: 'error', code: 'malformed', at: 'type' },
      { type: 'error', code: 'malformed' },
      { type: 'error', code: 'malformed' },
      { type: 'error', code: 'oversized', of: 'select' },
    ])
  await page.evaluate(() => {
    const { post } = Reflect.get(window, 'panel')
    for (let n = 0; n < 1_000; n++) post({ type: 'visibility', visible: n % 2 === 1 })
  })
  await expect.poll(() => crm.said('error')).toContainEqual({ type: 'error', code: 'flood' })
  expect((await crm.said('error')).length).toBeLessThan(12)
  // As soon as there is room again.
  await expect(async () => {
    await crm.post({ type: 'select', interactionId: 'two' })
    await expect(crm.details).toContainText('Second order', { timeout: 200 })
  }).toPass()
})

test('tokens: asked of the host, sent to the API alone, kept nowhere; what waits goes on', async ({ embed, page }) => {
  const carriers: string[] = []
  const written: string[] = []
  page.on('console', (message) => written.push(message.text()))
  page.on('request', (request) => {
    written.push(request.url(), request.postData() ?? '')
    const { authorization } = request.headers()
    if (authorization !== undefined) carriers.push(`${new URL(request.url()).pathname.split('/')[1]} ${authorization}`)
  })
  const crm = await embed({ world: annas(), records: ['Anna'], tokens: ['first-token'], sameSite: true })
  await expect.poll(() => crm.said('auth.needed')).toEqual([{ type: 'auth.needed', reason: 'missing' }])
  await expect(crm.frame.getByText('as soon as the application around this panel has signed you in')).toBeVisible()
  await expect(crm.frame.getByLabel('Password')).toHaveCount(0)
  expect(carriers).toEqual([])

  await crm.post({ type: 'auth.token', token: 'first-token', expiresAt: Date.now() + 3_600_000 })
  await expect(crm.row('one')).toBeVisible()

  crm.server.setTokens(['second-token'])
  await crm.row('one').click()
  await expect.poll(() => crm.said('auth.needed')).toContainEqual({ type: 'auth.needed', reason: 'expired' })
  await expect(crm.row('two')).toBeVisible()
  await crm.post({ type: 'auth.token', token: 'second-token' })
  await expect(crm.details.getByText('Card')).toBeVisible()
  await expect(crm.frame.getByText('as soon as the application around this panel has signed you in')).toHaveCount(0)

  expect(new Set(carriers)).toEqual(new Set(['api Bearer first-token', 'api Bearer second-token']))
  const kept = await crm.frame.locator('body').evaluate(() => ({
    address: location.href,
    stores: [{ ...localStorage }, { ...sessionStorage }],
    markup: document.documentElement.outerHTML,
  }))
  expect(JSON.stringify([kept, written])).not.toMatch(/(first|second)-token/)
})

test('tokens go to an API of another origin, and to nobody else', async ({ embed, page }) => {
  const carriers = new Set<string>()
  page.on('request', (request) => {
    const { authorization } = request.headers()
    if (authorization !== undefined) carriers.add(`${new URL(request.url()).origin} ${authorization}`)
  })
  const auth = { token: 'for-the-api' }
  const given = { world: annas(), records: ['Anna'], tokens: ['for-the-api'], cors: 'any', serverApart: true } as const
  const crm = await embed({ ...given, options: { auth } })
  await expect(crm.row('one')).toBeVisible()
  await crm.row('one').click()
  await expect(crm.details.getByText('Card')).toBeVisible()
  expect([...carriers]).toEqual([`${new URL(crm.server.url).origin} Bearer for-the-api`])
})

test('a token that is about to end is asked for ahead', async ({ embed }) => {
  const auth = { token: 'short', expiresAt: at('11-20 13:00') + 5_000 }
  const crm = await embed({ world: annas(), records: ['Anna'], tokens: ['short'], options: { auth } })
  await expect.poll(() => crm.said('auth.needed')).toEqual([{ type: 'auth.needed', reason: 'expiring' }])
  await expect(crm.row('one')).toBeVisible()
})

test('what is not allowed in so many words is not there, or is explained', async ({ embed, page }) => {
  const crm = await embed({ world: annas(), records: ['Anna'] })
  await crm.row('one').click()
  await expect(crm.details).toContainText('••••')
  await expect(crm.frame.getByRole('button', { name: 'Export' })).toHaveCount(0)
  await expect(crm.frame.getByRole('button', { name: /^Reveal/ })).toHaveCount(0)
  await expect(crm.frame.getByRole('button', { name: /copy/i })).toHaveCount(0)
  await expect(crm.frame.getByRole('button', { name: /^print/i })).toHaveCount(0)
  await crm.details.getByRole('tab', { name: 'Conversation' }).click()
  await expect(crm.details).toContainText('does not let what was said be read here')
  await expect(crm.details).not.toContainText('What was said to the agent')
  await crm.details.getByRole('tab', { name: 'Raw' }).click()
  await expect(crm.details).not.toContainText('What was said to the agent')

  await crm.details.getByRole('heading').first().selectText()
  await page.keyboard.press('Control+c')
  await expect(crm.frame.getByText('does not let anything be copied here')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(crm.frame.getByRole('grid')).toBeHidden()
  await page.emulateMedia({ media: 'screen' })

  for (const name of ['reveal', 'export', 'print', 'transcript', 'copy']) await page.getByLabel(name).check()
  await crm.details.getByRole('tab', { name: 'Conversation' }).click()
  await expect(crm.details).toContainText('What was said to the agent')
  await expect(crm.frame.getByRole('button', { name: 'Export' })).toBeVisible()
  await expect(crm.frame.getByRole('button', { name: 'copy id' })).toBeVisible()
  await expect(crm.frame.getByRole('button', { name: /^print/i })).toBeVisible()
  await page.pdf()
  await expect.poll(() => crm.said('audit')).toContainEqual(expect.objectContaining({ event: 'printed' }))
  await page.getByLabel('transcript').uncheck()
  await expect(crm.details).not.toContainText('What was said to the agent')
  await expect(crm.details).toContainText('does not let what was said be read here')
})

test('exports and reveals wait for the host’s word, and are put on record without a value', async ({ embed, page }) => {
  const crm = await embed({ world: annas(), records: ['Anna'], options: { permissions: everything } })
  await page.evaluate(() => {
    const { handlers } = Reflect.get(window, 'panelOptions')
    handlers.mayExport = () =>
      new Promise((answer) => {
        handlers.answer = answer
      })
    handlers.mayReveal = () => 'Ask your team lead.'
  })
  await crm.frame.getByRole('button', { name: 'Export' }).click()
  await crm.frame.getByRole('button', { name: 'CSV' }).click()
  await expect(crm.frame.getByText('Asking whether this may be exported…')).toBeVisible()
  await crm.frame.getByRole('button', { name: 'CSV' }).click({ force: true })
  await page.evaluate(() => Reflect.get(window, 'panelOptions').handlers.answer('Not during a call.'))
  await expect(crm.frame.getByText('Not during a call.')).toBeVisible()
  expect(await crm.said('export.request')).toEqual([{ type: 'export.request', re: '1', format: 'csv', rows: 2 }])
  await page.evaluate(() => {
    Reflect.get(window, 'panelOptions').handlers.mayExport = () => true
  })
  const download = page.waitForEvent('download')
  await crm.frame.getByRole('button', { name: 'CSV' }).click()
  await download
  await expect.poll(() => crm.said('audit')).toMatchObject([{ event: 'exported', rows: 2 }])
  await page.keyboard.press('Escape')

  await crm.row('one').click()
  const reveal = async () => {
    await crm.details.getByRole('button', { name: 'Reveal the comment' }).click()
    await crm.frame.getByRole('button', { name: /^Reveal for/ }).click()
  }
  await reveal()
  await expect(crm.details.getByText('Ask your team lead.')).toBeVisible()
  await page.evaluate(() => {
    Reflect.get(window, 'panelOptions').handlers.mayReveal = undefined
  })
  await reveal()
  await expect(crm.details).toContainText('4111 1111 1111 1111')
  const request = { type: 'reveal.request', interactionId: 'one', path: 'comment', reason: 'verify' }
  expect(await crm.said('reveal.request')).toMatchObject([request, request])
  const audits = await crm.said('audit')
  expect(audits).toContainEqual(expect.objectContaining({ event: 'opened', interactionId: 'one' }))
  expect(audits).toContainEqual(expect.objectContaining({ event: 'revealed', interactionId: 'one', path: 'comment' }))

  await crm.details.getByRole('tab', { name: 'Conversation' }).click()
  await crm.frame.getByRole('button', { name: 'copy id' }).click()
  await crm.frame.getByRole('searchbox', { name: 'Search interactions' }).fill('Second')
  const events = async () => (await crm.said('audit')).map(({ event }) => event)
  await expect.poll(events).toEqual(['exported', 'opened', 'revealed', 'transcript-read', 'copied', 'searched'])
  const all = await page.evaluate(() => JSON.stringify(Reflect.get(window, 'said')))
  for (const value of ['4111', 'First order', 'Second', 'What was said']) expect(all).not.toContain(value)
})

test('an export that waits for the host’s word ends with its customer', async ({ embed, page }) => {
  const given = { world: world([...records, record('bens', at('11-18 10:00'), { contactId: 'Ben' })]) }
  const crm = await embed({ ...given, records: ['Anna', 'Ben'], options: { permissions: everything } })
  await page.evaluate(() => {
    const { handlers } = Reflect.get(window, 'panelOptions')
    handlers.mayExport = () =>
      new Promise((answer) => {
        handlers.answer = answer
      })
  })
  const saved: string[] = []
  page.on('download', (download) => saved.push(download.suggestedFilename()))
  const ask = async () => {
    await crm.frame.getByRole('button', { name: 'Export' }).click()
    await crm.frame.getByRole('button', { name: 'CSV' }).click()
  }
  await ask()
  await expect(crm.frame.getByText('Asking whether this may be exported…')).toBeVisible()
  await crm.choose('Ben')
  await expect.poll(() => crm.said('context.done')).toHaveLength(2)
  await page.evaluate(() => {
    const { handlers } = Reflect.get(window, 'panelOptions')
    handlers.answer(true)
    handlers.mayExport = () => true
  })

  // Asked for and answered after that word, so that it has been heard by then.
  const download = page.waitForEvent('download')
  await ask()
  await download
  await expect.poll(() => crm.said('audit')).toMatchObject([{ event: 'exported', rows: 1 }])
  expect(saved).toHaveLength(1)
})

test('the host’s preferences, filter and selection apply without a reload; what the user does is told', async ({
  embed,
  page,
}) => {
  const crm = await embed({ world: annas(), records: ['Anna'] })
  await expect(crm.row('one')).toContainText('10:00')
  await page.getByLabel('Theme').selectOption('dark')
  await expect(crm.frame.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.getByLabel('Times in').selectOption('America/New_York')
  await expect(crm.row('one')).toContainText('04:00')
  await expect(crm.frame.getByRole('row', { name: /^19 Nov .*First order/ })).toBeVisible()
  await page.getByLabel('Language').selectOption('de')
  await expect(crm.frame.getByRole('row', { name: /^19\. Nov.* First order/ })).toBeVisible()
  await expect(crm.frame.locator('html')).toHaveAttribute('lang', 'de')
  await expect(crm.frame.getByRole('searchbox', { name: 'Interaktionen suchen' })).toBeVisible()
  await page.getByLabel('Language').selectOption('en')
  await expect(crm.frame.getByRole('searchbox', { name: 'Search interactions' })).toBeVisible()

  await page.evaluate(() => Reflect.get(window, 'panel').setFilter({ q: 'second' }))
  await expect(crm.row('one')).toHaveCount(0)
  await expect
    .poll(() => crm.said('filter.changed'))
    .toContainEqual({
      type: 'filter.changed',
      conditions: 1,
      shown: 1,
      of: 2,
    })
  await page.evaluate(() => Reflect.get(window, 'panel').setFilter({}))
  await expect(crm.row('one')).toBeVisible()
  await page.evaluate(() => Reflect.get(window, 'panel').select('two'))
  await expect(crm.details).toContainText('Second order')
  await crm.details.getByRole('button', { name: 'Close details' }).click()
  await expect
    .poll(() => crm.said('selection.changed'))
    .toEqual([
      { type: 'selection.changed', interactionId: 'two' },
      { type: 'selection.changed', interactionId: null },
    ])
  await crm.row('one').click()
  await crm.details.locator('a[href^="#/contacts/"]').first().click()
  await expect.poll(() => crm.said('open.record')).toEqual([{ type: 'open.record', kind: 'contact', id: 'Anna' }])
  expect(await crm.frame.locator('body').evaluate(() => location.hash)).toBe('')
  expect((await crm.said('resize')).length).toBeGreaterThan(0)
})

test('nothing is asked of the server while the panel’s tab is hidden', async ({ embed, page }) => {
  const bens = record('bens', at('11-18 10:00'), { contactId: 'Ben' })
  const crm = await embed({ world: world([...records, bens]), records: ['Anna'], config: { pollSeconds: 1 } })
  await expect(crm.row('one')).toBeVisible()
  const asked = (contact: string) => crm.server.requests.filter(({ path }) => path.includes(`/${contact}/`)).length
  const asksAgain = async (contact: string, times: number) => {
    const before = asked(contact)
    await expect.poll(() => asked(contact)).toBeGreaterThanOrEqual(before + times)
  }
  await asksAgain('Anna', 2)
  await page.getByRole('tab', { name: 'Notes' }).click()
  await expect(crm.grid).toBeHidden()
  // In its place, one that is seen: it tells when the other would have asked.
  await page.evaluate(async () => {
    const { embedInteractionHistory } = await import(String(new URL('host.js', location.href)))
    embedInteractionHistory(document.querySelector('#notes'), {
      ...Reflect.get(window, 'panelOptions'),
      context: { contactId: 'Ben' },
      handlers: {},
    })
  })
  // By then what was under way has ended.
  await asksAgain('Ben', 2)
  const before = asked('Anna')
  await asksAgain('Ben', 3)
  expect(asked('Anna')).toBe(before)
  await page.getByRole('tab', { name: 'History' }).click()
  await asksAgain('Anna', 1)
})

test('the keyboard: in and out by Tab, out by Escape, the host’s own keys are left to it', async ({ embed, page }) => {
  const options = { reservedKeys: ['F2', 'Mod+k', 'e'], permissions: everything, query: { hide: 'overview,filters' } }
  const crm = await embed({ world: annas(), records: ['Anna'], options })
  await expect(crm.row('one')).toBeVisible()
  await page.getByRole('button', { name: 'Before the panel' }).focus()
  await page.keyboard.press('Tab')
  await expect(page.locator('iframe')).toBeFocused()
  const after = page.getByRole('button', { name: 'After the panel' })
  for (let presses = 0; presses < 80 && !(await after.evaluate((each) => each === document.activeElement)); presses++) {
    await page.keyboard.press('Tab')
  }
  await expect(after).toBeFocused()
  await expect.poll(() => crm.said('focus.leave')).toContainEqual({ type: 'focus.leave', way: 'forward' })
  await page.keyboard.press('Shift+Tab')
  await expect(page.locator('iframe')).toBeFocused()
  const before = page.getByRole('button', { name: 'Before the panel' })
  for (
    let presses = 0;
    presses < 80 && !(await before.evaluate((each) => each === document.activeElement));
    presses++
  ) {
    await page.keyboard.press('Shift+Tab')
  }
  await expect(before).toBeFocused()

  await page.evaluate(() => Reflect.get(window, 'panel').focus('list'))
  await page.keyboard.press('Control+k')
  await page.keyboard.press('F2')
  await page.keyboard.press('e')
  await expect
    .poll(() => crm.said('key.unhandled'))
    .toEqual([
      { type: 'key.unhandled', key: 'Mod+k' },
      { type: 'key.unhandled', key: 'F2' },
      { type: 'key.unhandled', key: 'e' },
    ])
  await expect(crm.frame.getByRole('dialog')).toHaveCount(0)

  const search = crm.frame.getByRole('searchbox', { name: 'Search interactions' })
  await search.fill('order')
  await search.press('End')
  await search.press('e')
  await expect(search).toHaveValue('ordere')
  expect(await crm.said('key.unhandled')).toHaveLength(3)
  await search.fill('')
  await crm.row('one').click()
  await page.keyboard.press('Escape')
  await expect(crm.details).toBeHidden()
  await expect(page.getByRole('tab', { name: 'History' })).not.toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('tab', { name: 'History' })).toBeFocused()
})
