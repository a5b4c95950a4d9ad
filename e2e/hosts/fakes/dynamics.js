// What the wrapper uses of a form's Client API: learn.microsoft.com/power-apps/developer/model-driven-apps/clientapi/reference
const frame = document.querySelector('iframe')
const calls = []
const onLoad = []
let { id } = JSON.parse(decodeURIComponent(location.hash.slice(1)))

const formContext = {
  data: {
    entity: { getId: () => (id === '' ? '' : `{${id.toUpperCase()}}`) },
    addOnLoad: (handler) => onLoad.push(handler),
  },
  getAttribute: () => null,
  getControl: (name) => (name === frame.id ? { getContentWindow: async () => frame.contentWindow } : null),
}
const executionContext = { getFormContext: () => formContext }

window.Xrm = {
  Navigation: { openForm: async (options) => void calls.push(options) },
  Utility: { getGlobalContext: () => ({ userSettings: { languageId: 1031 } }) },
}
window.fake = {
  calls,
  open(next) {
    id = next
    for (const handler of onLoad) handler(executionContext)
  },
}
window.InteractionHistory.onLoad(executionContext)
