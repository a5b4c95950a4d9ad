// Translates between an interaction widget of Genesys Cloud and the viewer. Each interaction has a page of its own.
import { embedInteractionHistory } from './host.js'
import { settings } from './settings.js'

const query = new URLSearchParams(location.search)
const app = new window.purecloud.apps.ClientApp({
  gcHostOriginQueryParam: 'gcHostOrigin',
  gcTargetEnvQueryParam: 'gcTargetEnv',
})
const opens = {
  contact: (id) => app.externalContacts.showExternalContactProfile(id),
  interaction: (id) => app.conversations.showInteractionDetails(id),
  owner: (id) => app.directory.showUser(id),
}
const locale = query.get('langTag')?.replace('_', '-')
let shown = ''
let questions = 0

const panel = embedInteractionHistory(document.body, {
  url: settings.viewer,
  preferences: locale ? { locale } : {},
  permissions: settings.permissions,
  handlers: {
    token: (reason) => settings.token?.(reason),
    event: ({ type, kind, id }) => {
      if (type === 'open.record') opens[kind](id)
    },
  },
})

app.lifecycle.addBootstrapListener(async () => {
  await panel.ready
  app.lifecycle.bootstrapped()
})
app.lifecycle.addFocusListener(() => {
  panel.setVisible(true)
  // The agent may have found out who it is meanwhile.
  follow()
})
app.lifecycle.addBlurListener(() => panel.setVisible(false))
app.lifecycle.addStopListener(() => {
  panel.destroy()
  app.lifecycle.stopped()
})
follow()

async function follow() {
  const question = ++questions
  const contactId = (await settings.contactOf(query.get('conversationId'))) ?? ''
  if (question !== questions || contactId === shown) return
  shown = contactId
  if (contactId === '') panel.clearContext()
  else panel.setContext({ contactId })
}
