// Translates between a form of a model-driven app and the viewer. form.js calls setClientApiContext.
import { embedInteractionHistory } from './host.js'
import { settings } from './settings.js'

/** By the language ids of users; a user of any other keeps the browser's language. */
const locales = {
  1025: 'ar',
  1031: 'de',
  1033: 'en-US',
  1036: 'fr',
  1041: 'ja',
  1046: 'pt-BR',
  2057: 'en-GB',
  3082: 'es',
}

let panel
let form
let shown = ''

window.setClientApiContext = (xrm, formContext) => {
  panel ??= start(xrm)
  if (form !== formContext) formContext.data.addOnLoad(follow)
  form = formContext
  follow()
}

function start(xrm) {
  const locale = locales[xrm.Utility.getGlobalContext().userSettings.languageId]
  return embedInteractionHistory(document.body, {
    url: settings.viewer,
    preferences: locale === undefined ? {} : { locale },
    permissions: settings.permissions,
    handlers: {
      token: (reason) => settings.token?.(reason),
      event: (event) => {
        const entityName = event.type === 'open.record' ? settings.tables[event.kind] : undefined
        if (entityName) xrm.Navigation.openForm({ entityName, entityId: event.id })
      },
    },
  })
}

/** A row that has not been saved has no id, and shows nobody. */
function follow() {
  const contactId = contactOf(form)
  if (contactId === shown) return
  shown = contactId
  if (contactId === '') panel.clearContext()
  else panel.setContext({ contactId })
}

function contactOf(formContext) {
  if (settings.contactColumn) return formContext.getAttribute(settings.contactColumn)?.getValue() ?? ''
  return formContext.data.entity.getId().replace(/[{}]/g, '').toLowerCase()
}
