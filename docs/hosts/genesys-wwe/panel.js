// Translates between Genesys Workspace (Web Edition, Agent Desktop) and the viewer, by the Service Client API.
import { embedInteractionHistory } from './host.js'
import { settings } from './settings.js'

const { service } = window.genesys.wwe
let selectedCase
let shown = ''
let questions = 0

const panel = embedInteractionHistory(document.body, {
  url: settings.viewer,
  preferences: settings.preferences,
  permissions: settings.permissions,
  handlers: {
    token,
    event: ({ type, kind, id }) => {
      if (type === 'open.record' && kind === 'interaction') openCaseOf(id)
    },
  },
})

service.subscribe(['interaction'], ({ data }) => {
  if (data.eventType === 'CASE_SELECTED') {
    selectedCase = data.selectedCaseId
    // Workspace answers later; until then nobody is shown.
    show('')
  }
  follow()
})
follow()

function follow() {
  const question = ++questions
  const answered = (answer) => {
    if (question === questions) show(contactOf(answer.data))
  }
  service.interaction.getInteractions(answered, () => answered({ data: [] }))
}

/** Before Workspace has said which of several cases is selected, none is guessed. */
function contactOf(interactions) {
  const cases = new Set(interactions.map(({ caseId }) => caseId))
  const current = selectedCase ?? (cases.size === 1 ? interactions[0].caseId : undefined)
  const ofCase = interactions.filter(({ caseId }) => caseId === current)
  const main = ofCase.find(({ isMainCaseInteraction }) => isMainCaseInteraction) ?? ofCase[0]
  return main?.userData?.[settings.contactKey] ?? ''
}

function show(contactId) {
  if (contactId === shown) return
  shown = contactId
  if (contactId === '') panel.clearContext()
  else panel.setContext({ contactId })
}

/** The token of the agent's session, for a viewer whose API is Genesys's own or takes the same. */
function token() {
  return new Promise((resolve) => {
    const given = ({ data }) => resolve({ token: data.jwtToken, expiresAt: Date.parse(data.expiration) })
    service.auth.getJwtToken(given, () => resolve(undefined))
  })
}

/** Only what is on the agent's desk can be opened. */
function openCaseOf(id) {
  service.interaction.getInteractions(({ data }) => {
    const open = data.find(({ interactionId, callUuid }) => interactionId === id || callUuid === id)
    if (open) service.interaction.selectCaseByCaseId(open.caseId)
  })
}
