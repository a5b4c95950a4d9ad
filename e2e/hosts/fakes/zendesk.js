// What the wrapper uses of the ZAF client: developer.zendesk.com/api-reference/apps/apps-core-api/client_api
const state = JSON.parse(decodeURIComponent(location.hash.slice(1)))
const calls = []
const handlers = new Map()
/** Answers wait for it. */
let gate = Promise.resolve()

const values = {
  currentUser: () => ({ id: 7, locale: 'fr' }),
  colorScheme: () => state.colorScheme,
  'ticket.requester.id': () => state.requester.id,
  'ticket.requester.externalId': () => state.requester.externalId,
}

window.ZAFClient = {
  init: () => ({
    metadata: async () => ({ settings: state.settings }),
    get: async (paths) => {
      await gate
      return Object.fromEntries([paths].flat().map((path) => [path, values[path]()]))
    },
    on: (name, handler) => handlers.set(name, handler),
    invoke: async (...given) => void calls.push(given),
    request: async (options) => {
      calls.push(['request', options])
      return { token: 'of-zendesk' }
    },
  }),
}
window.fake = {
  calls,
  hold() {
    gate = new Promise((resolve) => {
      window.fake.release = resolve
    })
  },
  change(requester) {
    state.requester = requester
    handlers.get('ticket.requester.id.changed')(requester.id)
  },
  paint(colorScheme) {
    state.colorScheme = colorScheme
    handlers.get('colorScheme.changed')(colorScheme)
  },
}
