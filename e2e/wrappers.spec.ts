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
