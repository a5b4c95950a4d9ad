// What the wrapper uses of the Service Client API: all.docs.genesys.com/PEC-Developer/Current/SCAPI
const { interactions } = JSON.parse(decodeURIComponent(location.hash.slice(1)))
const calls = []
let listener

const say = (eventType, more) =>
  listener({ event: 'interaction', data: { eventType, ...more }, userAgent: 'WWE Server', protocolVersion: 2 })

window.genesys = {
  wwe: {
    service: {
      subscribe(events, callback) {
        calls.push(['subscribe', events])
        listener = callback
      },
      auth: {
        getJwtToken: (succeeded) =>
          setTimeout(succeeded, 0, { data: { expiration: '2026-11-20T13:00:00.000Z', jwtToken: 'of-workspace' } }),
      },
      interaction: {
        getInteractions: (succeeded) => setTimeout(succeeded, 0, { data: interactions }),
        selectCaseByCaseId: (caseId) => void calls.push(['selectCaseByCaseId', caseId]),
      },
    },
  },
}
window.fake = {
  calls,
  select: (selectedCaseId) => say('CASE_SELECTED', { selectedCaseId }),
  attach(interactionId, userData) {
    Object.assign(interactions.find((each) => each.interactionId === interactionId).userData, userData)
    say('ATTACHED_DATA_CHANGED', {})
  },
}
