import { expect, test } from './wrapping.ts'

test('Dynamics 365: follows the row of the form, speaks the user’s language, opens contacts as forms', async ({
  wrap,
}) => {
  const customers = { anna: '6d2c1a0e-77aa-4b1c-9c52-0d1f2e3a4b5c', ben: 'f0e1d2c3-1111-4222-8333-944455556666' }
  const form = await wrap({
    customers,
    at: '/fakes/dynamics.html',
    depth: 2,
    start: () => ({ id: customers.anna }),
    settings: (viewer) => `{
      viewer: '${viewer}',
      tables: { contact: 'contact' },
      token: async () => ({ token: 'of-the-deployment' }),
    }`,
    tokens: ['of-the-deployment'],
  })
  await form.expectOnly('annas')
  await expect(form.frame.locator('html')).toHaveAttribute('lang', 'de')

  await form.openRecord('contact')
  await expect.poll(() => form.calls()).toEqual([{ entityName: 'contact', entityId: customers.anna }])

  await form.host('open', customers.ben)
  await form.expectOnly('bens')
  // A row that is being made.
  await form.host('open', '')
  await expect(form.row('bens')).toHaveCount(0)
})

test('Zendesk: follows the ticket’s requester and the colours, takes tokens from the app’s proxy, opens the requester', async ({
  wrap,
}) => {
  const customers = { anna: 'ext-anna', ben: 'ext-ben' }
  const settings = { contact: 'externalId', token_url: 'https://tokens.example.com/' }
  const ticket = await wrap({
    customers,
    at: '/wrappers/zendesk/assets/iframe.html',
    sdk: { url: 'https://static.zdassets.com/**', fake: 'zendesk.js' },
    start: (viewer) => ({
      settings: { viewer, ...settings },
      colorScheme: 'dark',
      requester: { id: 101, externalId: customers.anna },
    }),
    tokens: ['of-zendesk'],
  })
  await ticket.expectOnly('annas')
  const page = ticket.frame.locator('html')
  await expect(page).toHaveAttribute('lang', 'fr')
  await expect(page).toHaveAttribute('data-theme', 'dark')
  await ticket.host('paint', 'light')
  await expect(page).toHaveAttribute('data-theme', 'light')
  const headers = { Authorization: 'Bearer {{setting.token_secret}}' }
  await expect
    .poll(() => ticket.calls())
    .toContainEqual(['request', { url: settings.token_url, type: 'POST', secure: true, headers }])

  await ticket.openRecord('contact')
  await expect.poll(() => ticket.calls()).toContainEqual(['routeTo', 'user', 101])

  await ticket.host('hold')
  await ticket.host('change', { id: 102, externalId: customers.ben })
  // Zendesk has not yet said who that is.
  await expect(ticket.row('annas')).toHaveCount(0)
  await ticket.host('release')
  await ticket.expectOnly('bens')
  // The viewer does not know this one.
  await ticket.host('change', { id: 103, externalId: null })
  await expect(ticket.row('bens')).toHaveCount(0)
})

test('Genesys Cloud: shows whose conversation it is, opens contacts, interactions and agents, ends when it is told to', async ({
  wrap,
  page,
}) => {
  const customers = { anna: 'contact-of-anna', ben: 'contact-of-ben' }
  const query =
    'conversationId=call-1&langTag=pt_BR&gcHostOrigin=https%3A%2F%2Fapps.mypurecloud.de&gcTargetEnv=prod-eu-central-1'
  const widget = await wrap({
    customers,
    at: `/wrappers/genesys-cloud/index.html?${query}`,
    sdk: { url: '**/purecloud-client-app-sdk.js', fake: 'genesysCloud.js' },
    start: () => ({ 'call-1': customers.anna }),
    settings: (viewer) => `{
      viewer: '${viewer}',
      contactOf: async (conversationId) => window.fake.contacts[conversationId],
      token: async () => ({ token: 'of-the-deployment' }),
    }`,
    tokens: ['of-the-deployment'],
  })
  await widget.expectOnly('annas')
  await expect(widget.frame.locator('html')).toHaveAttribute('lang', 'pt-BR')
  const config = { gcHostOriginQueryParam: 'gcHostOrigin', gcTargetEnvQueryParam: 'gcTargetEnv' }
  await expect.poll(() => widget.calls()).toEqual([['ClientApp', config]])
  await widget.host('run', 'bootstrap')
  await expect.poll(() => widget.calls()).toContainEqual(['bootstrapped'])

  await widget.openRecord('contact')
  await expect.poll(() => widget.calls()).toContainEqual(['showExternalContactProfile', customers.anna])
  await widget.openRecord('interaction')
  await expect.poll(() => widget.calls()).toContainEqual(['showInteractionDetails', 'earlier'])
  await widget.openRecord('owner')
  await expect.poll(() => widget.calls()).toContainEqual(['showUser', 'cc9016eee9c84dfcb266c642d9fd92c5'])

  // The agent has found out that somebody else is calling, and comes back to the widget.
  await widget.host('run', 'blur')
  await widget.host('identify', 'call-1', customers.ben)
  await widget.host('run', 'focus')
  await widget.expectOnly('bens')

  await widget.host('run', 'stop')
  await expect(page.locator('iframe')).toHaveCount(0)
  await expect.poll(() => widget.calls()).toContainEqual(['stopped'])
})

test('Genesys Workspace: follows the selected case and its attached data, takes the agent’s token, opens cases', async ({
  wrap,
}) => {
  const customers = { anna: '0004Va99620J0AN1', ben: '0004Va99620J0BE1' }
  const interactions = [
    { interactionId: 'earlier', caseId: 'case-a', userData: {} },
    { interactionId: 'now', caseId: 'case-a', isMainCaseInteraction: true, userData: { ContactId: customers.anna } },
    { interactionId: 'other', caseId: 'case-b', isMainCaseInteraction: true, userData: {} },
  ]
  const desk = await wrap({
    customers,
    at: '/wrappers/genesys-wwe/index.html',
    sdk: { url: '**/wwe-service-client-api.js', fake: 'genesysWwe.js' },
    start: () => ({ interactions }),
    settings: (viewer) => `{ viewer: '${viewer}', contactKey: 'ContactId' }`,
    tokens: ['of-workspace'],
  })
  await expect.poll(() => desk.calls()).toEqual([['subscribe', ['interaction']]])
  // Two cases are open, and none is selected: nobody is guessed.
  await expect(desk.row('annas')).toHaveCount(0)
  await desk.host('select', 'case-a')
  await desk.expectOnly('annas')

  await desk.openRecord('interaction')
  await expect.poll(() => desk.calls()).toContainEqual(['selectCaseByCaseId', 'case-a'])

  await desk.host('select', 'case-b')
  await expect(desk.row('annas')).toHaveCount(0)
  await desk.host('attach', 'other', { ContactId: customers.ben })
  await desk.expectOnly('bens')
})

test('Salesforce: follows the record or the field that names the contact, in the user’s language and zone', async ({
  wrap,
  page,
}) => {
  // The platform compiles decorators; a browser does not read them.
  await page.route('**/interactionHistory.js', async (route) => {
    const answer = await route.fetch()
    const source = await answer.text()
    await route.fulfill({ response: answer, body: source.replace(/@api\s+|@wire\([^)]*\)\s+/g, '') })
  })
  const customers = { anna: '003Wz00000AnnaAIAV', ben: '003Wz000000BenAIAV' }
  const tokens = ['of-apex']
  const at = '/fakes/salesforce/page.html'
  const record = await wrap({ customers, at, start: (viewer) => ({ viewer, recordId: customers.anna }), tokens })
  await record.expectOnly('annas')
  await expect(record.frame.locator('html')).toHaveAttribute('lang', 'ja')

  await record.openRecord('contact')
  const attributes = { recordId: customers.anna, actionName: 'view' }
  await expect.poll(() => record.calls()).toEqual([{ type: 'standard__recordPage', attributes }])

  await record.host('open', customers.ben)
  await record.expectOnly('bens')
  await record.host('leave')
  await expect(page.locator('iframe')).toHaveCount(0)

  const field = 'Case.History_Id__c'
  const start = (viewer: string) => ({ recordId: '500Wz00000CaseAIAV', viewer, contactField: field })
  const ofCase = await wrap({ customers, at, start, tokens })
  await ofCase.host('provide', '500Wz00000CaseAIAV', { History_Id__c: { value: customers.anna } })
  await ofCase.expectOnly('annas')
  await ofCase.host('open', '500Wz00000Case2IAV')
  await expect(ofCase.row('annas')).toHaveCount(0)
  // An answer about the case before comes too late.
  await ofCase.host('provide', '500Wz00000CaseAIAV', { History_Id__c: { value: customers.anna } })
  await ofCase.host('provide', '500Wz00000Case2IAV', { History_Id__c: { value: customers.ben } })
  await ofCase.expectOnly('bens')
})
