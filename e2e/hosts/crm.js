// @ts-check
// A customer record that shows the viewer beside its notes. The page's own query says how:
// ?viewer=http://127.0.0.1:4173/&customers=C1,C2&token=… and, where tests want, the rest of the options as JSON in `options`.
import { embedInteractionHistory } from './host.js'

/** @template {Element} Kind @param {string} id @param {new () => Kind} kind @returns {Kind} */
const part = (id, kind) => {
  const found = document.getElementById(id)
  if (!(found instanceof kind)) throw new Error(`there is no ${id}`)
  return found
}

const query = new URLSearchParams(location.search)
const customers = (query.get('customers') ?? '').split(',').filter((id) => id !== '')
const given = JSON.parse(query.get('options') ?? '{}')
const token = query.get('token')
/** @type {import('../../public/embed/host.js').Permissions} */
let allowed = given.permissions ?? {}

/** @type {import('../../public/embed/host.js').PanelEvent[]} */
const said = []
const list = part('said', HTMLOListElement)

/** @type {import('../../public/embed/host.js').PanelOptions} */
const panelOptions = {
  url: query.get('viewer') ?? 'http://127.0.0.1:4173/',
  ...(customers[0] !== undefined && { context: { contactId: customers[0] } }),
  ...given,
  handlers: {
    // A real host asks its own server, which knows who the user is.
    token: () => (token === null ? undefined : { token, expiresAt: Date.now() + 3_600_000 }),
    event: (event) => {
      said.push(event)
      const line = document.createElement('li')
      line.textContent = JSON.stringify(event)
      list.prepend(line)
      if (event.type === 'focus.leave' && event.way === 'escape') part('tab-history', HTMLElement).focus()
    },
  },
}
const panel = embedInteractionHistory(part('history', HTMLElement), panelOptions)
// For tests, and for whoever tries it in the console.
Object.assign(window, { panel, panelOptions, said })

for (const id of [...customers, '']) {
  const button = document.createElement('button')
  button.textContent = id || 'Nobody'
  button.addEventListener('click', () => (id === '' ? panel.clearContext() : panel.setContext({ contactId: id })))
  part('customers', HTMLElement).append(button)
}

for (const [id, name] of /** @type {const} */ ([
  ['theme', 'theme'],
  ['density', 'density'],
  ['zone', 'timeZone'],
  ['locale', 'locale'],
])) {
  const choice = part(id, HTMLSelectElement)
  choice.addEventListener('change', () => panel.setPreferences({ [name]: choice.value }))
}

for (const name of /** @type {const} */ (['reveal', 'export', 'print', 'transcript', 'copy'])) {
  const label = document.createElement('label')
  const box = document.createElement('input')
  box.type = 'checkbox'
  box.checked = allowed[name] ?? false
  box.addEventListener('change', () => {
    allowed = { ...allowed, [name]: box.checked }
    panel.setPermissions(allowed)
  })
  label.append(box, name)
  part('permissions', HTMLElement).append(label)
}

for (const name of ['history', 'notes']) {
  part(`tab-${name}`, HTMLElement).addEventListener('click', () => {
    for (const each of ['history', 'notes']) {
      part(each, HTMLElement).hidden = each !== name
      part(`tab-${each}`, HTMLElement).setAttribute('aria-selected', String(each === name))
    }
    panel.setVisible(name === 'history')
  })
}
