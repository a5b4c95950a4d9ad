// Translates between a ticket in Zendesk Support and the viewer.
import { embedInteractionHistory } from './host.js'

const client = window.ZAFClient.init()
const { settings } = await client.metadata()
const { currentUser, colorScheme } = await client.get(['currentUser', 'colorScheme'])
/** The ticket's requester, and what the viewer calls them. */
let requester = { id: undefined, contactId: undefined }
let questions = 0

const panel = embedInteractionHistory(document.body, {
  url: settings.viewer,
  preferences: {
    ...(currentUser?.locale && { locale: currentUser.locale }),
    ...(colorScheme && { theme: colorScheme }),
  },
  permissions: { transcript: true, copy: true },
  handlers: {
    token,
    event: ({ type, kind, id }) => {
      if (type === 'open.record' && kind === 'contact' && id === requester.contactId)
        client.invoke('routeTo', 'user', requester.id)
    },
  },
})

client.invoke('resize', { width: '100%', height: '640px' })
client.on('colorScheme.changed', (theme) => panel.setPreferences({ theme }))
client.on('app.activated', () => panel.setVisible(true))
client.on('app.deactivated', () => panel.setVisible(false))
client.on('ticket.requester.id.changed', () => {
  // Zendesk answers later; until then nobody is shown.
  panel.clearContext()
  follow()
})
follow()

async function follow() {
  const question = ++questions
  const paths = ['ticket.requester.id', 'ticket.requester.externalId']
  const { [paths[0]]: id, [paths[1]]: externalId } = await client.get(paths)
  if (question !== questions) return
  const named = settings.contact === 'externalId' ? externalId : id
  requester = { id, contactId: named ? String(named) : undefined }
  if (requester.contactId) panel.setContext({ contactId: requester.contactId })
}

/** Zendesk's proxy puts the secret in: this page never has it. */
async function token() {
  if (!settings.token_url) return undefined
  return client.request({
    url: settings.token_url,
    type: 'POST',
    secure: true,
    headers: { Authorization: 'Bearer {{setting.token_secret}}' },
  })
}
