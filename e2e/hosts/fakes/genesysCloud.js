// What the wrapper uses of purecloud-client-app-sdk 2.6: github.com/MyPureCloud/client-app-sdk
const calls = []
const hooks = {}
const noted =
  (name) =>
  (...given) =>
    void calls.push([name, ...given])

class ClientApp {
  constructor(config) {
    calls.push(['ClientApp', config])
  }
  lifecycle = {
    addBootstrapListener: (listener) => {
      hooks.bootstrap = listener
    },
    addFocusListener: (listener) => {
      hooks.focus = listener
    },
    addBlurListener: (listener) => {
      hooks.blur = listener
    },
    addStopListener: (listener) => {
      hooks.stop = listener
    },
    bootstrapped: noted('bootstrapped'),
    stopped: noted('stopped'),
  }
  externalContacts = { showExternalContactProfile: noted('showExternalContactProfile') }
  conversations = { showInteractionDetails: noted('showInteractionDetails') }
  directory = { showUser: noted('showUser') }
}

window.purecloud = { apps: { ClientApp } }
window.fake = {
  calls,
  contacts: JSON.parse(decodeURIComponent(location.hash.slice(1))),
  run: (hook) => hooks[hook]({ hook }),
  identify(conversationId, contactId) {
    window.fake.contacts[conversationId] = contactId
  },
}
