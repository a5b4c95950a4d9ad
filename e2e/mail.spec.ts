import { expectAccessible } from './axe.ts'
import { at, record, world } from './records.ts'
import { expect, openConversation, test } from './viewer.ts'

// What a test itself puts into every frame must not run in a mail's; the sanitiser reads mails that bring styles; and a
// page whose headers a test has changed comes from nowhere, which the frame's style sheet may not be asked for from.
test.use({
  meant: /^(?:Blocked script execution in 'about:(?:blank|srcdoc)'|Applying inline style|Access to CSS .*loopback)/,
})

const pixel = 'https://tracker.example/open.gif?id=1'
const mail = {
  from: 'ava@example.org',
  to: ['service@support.example'],
  cc: ['archive@support.example', 'lead@support.example'],
  bodyAsPlainText: 'Hello,\n\nthe lamp is broken.\n\nOn 18 Nov 2026, Kate wrote:\n> The lamp is on its way.\n> Kate',
  body:
    '<html><head><style>p { color: red }</style><script>document.title = "never"</script></head><body>' +
    '<p style="position:fixed;inset:0">Hello, the <b>lamp</b> is <a href="https://shop.example/lamp">broken</a>.</p>' +
    `<img src="${pixel}" alt="a broken lamp" onerror="alert(1)"><form action="https://evil.example"><input></form>` +
    '<div class="gmail_quote"><blockquote>The lamp is on its way.</blockquote></div></body></html>',
}

const card = '4242424242424242'
const secret = {
  from: `ava-${card}@example.org`,
  to: ['service@support.example'],
  bodyAsPlainText: `My card is ${card}.`,
  body:
    `<p title="${card}">My card is ${card},</p>` +
    '<p>&#52;2424242&#x34;242424&#50;,</p><p id="spread">4242 <b>4242 <i>42</i></b>42 4242.</p>',
}

const centre = world([
  record('mail', at('11-19 09:00'), { mediaType: 'email', subject: 'Broken lamp', email: mail }),
  record('html', at('11-19 08:00'), {
    mediaType: 'email',
    email: { from: 'ava@example.org', body: '<p>Only so</p>' },
  }),
  record('secret', at('11-19 07:00'), { mediaType: 'email', subject: 'Card', email: secret }),
])

test('an e-mail shows its addresses and its plain text first, what it quotes folded', async ({ open }) => {
  const { details } = await openConversation(open, centre, 'mail')
  const panel = details.getByRole('tabpanel', { name: 'Conversation' })
  await expect(panel.getByRole('term')).toHaveText(['From', 'To', 'Cc', 'Subject'])
  await expect(panel.getByRole('definition')).toHaveText([
    'ava@example.org',
    'service@support.example',
    'archive@support.example, lead@support.example',
    'Broken lamp',
  ])
  await expect(panel).toContainText('the lamp is broken.')
  const quoted = panel.getByText('The lamp is on its way.')
  await expect(quoted).toBeHidden()
  await panel.getByRole('button', { name: 'Show quoted text' }).click()
  await expect(quoted).toBeVisible()
  await panel.getByRole('button', { name: 'Hide quoted text' }).click()
  await expect(quoted).toBeHidden()
  // What is searched for is shown, were it quoted.
  await panel.getByRole('searchbox', { name: 'Search this conversation' }).fill('lamp')
  await expect(panel.getByRole('status')).toHaveText('1 of 2')
  await expect(quoted).toBeVisible()
})

test('an e-mail’s HTML is shown sanitised, without pictures, links or quoted text, when asked for', async ({
  open,
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const { details, url } = await openConversation(open, centre, 'mail')
  await expect(details.locator('iframe')).toHaveCount(0)
  await details.getByRole('button', { name: 'Show formatted' }).click()
  const frame = details.locator('iframe')
  await expect(frame).toHaveAttribute('sandbox', '')
  await expect(frame).toHaveAttribute('title', 'Formatted email')
  const body = frame.contentFrame().locator('body')
  await expect(body.locator('b')).toHaveText('lamp')
  await expect(body.getByText('broken', { exact: true })).toHaveAttribute('title', 'https://shop.example/lamp')
  await expect(body.getByRole('link')).toHaveCount(0)
  await expect(body.locator('script, style, form, input, [style], [onerror], [href], [src]')).toHaveCount(0)
  await expect(body.getByText('The lamp is on its way.')).toBeHidden()
  await body.getByText('Show quoted text').click()
  await expect(body.getByText('The lamp is on its way.')).toBeVisible()
  // The sheet came, under the frame's policy and the page's own.
  await expect(body.getByText('broken', { exact: true })).toHaveCSS('text-decoration-style', 'dotted')
  await expect(details).toContainText('1 picture is left out')
  expect(asked.filter((address) => !address.startsWith(url))).toEqual([])
  await expect(page).toHaveTitle(/Interaction/)

  await details.getByRole('button', { name: 'Show plain text' }).click()
  await expect(details).toContainText('the lamp is broken.')
})

test('pictures of an e-mail are asked for only when allowed', async ({ open, page }) => {
  // The page's own policy forbids them here: a deployment that allows them is another header.
  await page.route(/^[^?]*\/$/, async (route) => {
    const response = await route.fetch()
    const policy = response.headers()['content-security-policy']?.replace('img-src', 'img-src https:') ?? ''
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } })
  })
  const shown: string[] = []
  await page.route(pixel, (route) => {
    shown.push(route.request().headers()['referer'] ?? 'no referrer')
    return route.fulfill({ contentType: 'image/gif', body: '' })
  })
  const { details } = await openConversation(open, centre, 'mail')
  await details.getByRole('button', { name: 'Show formatted' }).click()
  await expect(details.locator('iframe').contentFrame().locator('b')).toHaveText('lamp')
  expect(shown).toEqual([])
  await details.getByRole('button', { name: 'Show images' }).click()
  await expect.poll(() => shown).toEqual(['no referrer'])
})

test('an e-mail without plain text says so, shows what its HTML says, and offers that', async ({ open }) => {
  const { details } = await openConversation(open, centre, 'html')
  await expect(details).toContainText('The server sent no plain text: this is what the formatted email says.')
  await expect(details.getByText('Only so', { exact: true })).toBeVisible()
  await details.getByRole('button', { name: 'Show formatted' }).click()
  await expect(details.locator('iframe').contentFrame().getByText('Only so')).toBeVisible()
})

test('of an e-mail of a million tags the beginning is read, and that is said', async ({ open }) => {
  const html = { from: 'ava@example.org', body: '<p>word</p>'.repeat(90_000) }
  const viewer = await open({
    world: world([record('huge', at('11-19 09:00'), { mediaType: 'email', email: html })]),
    at: '#/interactions?id=huge&tab=conversation',
  })
  const panel = viewer.details.getByRole('tabpanel', { name: 'Conversation' })
  await expect(panel).toContainText('word')
  await panel.getByRole('button', { name: /^Show all/ }).click()
  await expect(panel).toContainText('[…]')
  await panel.getByRole('button', { name: 'Show formatted' }).click()
  await expect(panel).toContainText('Only the beginning is shown formatted')
})

test('card numbers of an e-mail are masked in its text, its addresses and its HTML, however spelled', async ({
  open,
  page,
}) => {
  const { details } = await openConversation(open, centre, 'secret')
  const panel = details.getByRole('tabpanel', { name: 'Conversation' })
  await expect(panel).toContainText('My card is •••• •••• •••• 4242.')
  await expect(panel.getByRole('definition').first()).toContainText('ava-•••• •••• •••• 4242@example.org')

  await panel.getByRole('button', { name: 'Show formatted' }).click()
  const body = panel.locator('iframe').contentFrame().locator('body')
  await expect(body.locator('p')).toHaveText([
    'My card is •••• •••• •••• 4242,',
    '•••• •••• •••• 4242,',
    '•••• •••• •••• 4242.',
  ])
  await expect(body.locator('p').first()).toHaveAttribute('title', '•••• •••• •••• 4242')
  expect(await body.innerHTML()).not.toMatch(/4242[^•]{0,40}4242/)

  await panel.getByRole('button', { name: 'Show plain text' }).click()
  await panel.getByRole('button', { name: 'Reveal this text' }).click()
  await page.getByRole('button', { name: 'Reveal for 30 seconds' }).click()
  await expect(panel).toContainText(`My card is ${card}.`)
  await panel.getByRole('button', { name: 'Mask this text again' }).click()
  await expect(panel).not.toContainText(card)
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 380]) {
    test(`breaks no rule of accessibility in ${colorScheme} at ${width} px`, async ({ open, page }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      const { details } = await openConversation(open, centre, 'mail')
      await details.getByRole('button', { name: 'Show quoted text' }).click()
      await expectAccessible(page, 'an e-mail')
      await details.getByRole('button', { name: 'Show formatted' }).click()
      await expect(details.locator('iframe').contentFrame().locator('b')).toHaveText('lamp')
      await expectAccessible(page, 'a formatted e-mail')
    })
  }
}
