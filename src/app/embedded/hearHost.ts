import type { FromHost, HostPreferences } from '#src/embed/fromHost.ts'
import { interactionId } from '#src/model/ids.ts'
import { embedWords } from '#src/text/embedWords.ts'
import { readAddress } from '#src/url/codec.ts'
import type { Guards } from './guards.ts'
import type { HostAuth } from './hostAuth.ts'
import type { Panel } from './panel.ts'
import type { Questions } from './questions.ts'

export interface Listeners {
  readonly panel: Panel
  readonly auth: HostAuth
  readonly questions: Questions
  readonly guards: Guards
  readonly prefer: (preferences: HostPreferences) => void
  readonly close: () => void
}

/** What each message of the host does. */
export function hearHost({ panel, auth, questions, guards, prefer, close }: Listeners): (message: FromHost) => void {
  const { denied } = embedWords
  return (message) => {
    switch (message.type) {
      case 'context.set':
        return panel.setContext(message)
      case 'context.clear':
        return panel.clear(message.epoch)
      case 'auth.token':
        return auth.take(message)
      case 'preferences.set':
        return prefer(message)
      case 'permissions.set': {
        const { type: _, ...may } = message
        guards.allow(may)
        return panel.change({ may })
      }
      case 'filter.set':
        return narrow(panel, message.parameters)
      case 'select':
        return panel.look({
          openId: message.interactionId === null ? undefined : interactionId(message.interactionId),
        })
      case 'focus':
        return focus(message.on)
      case 'visibility':
        return panel.setVisible(message.visible)
      case 'data.push':
        return panel.push(message)
      case 'export.grant':
        return questions.answer('export', message.re, { granted: true })
      case 'export.deny':
        return questions.answer('export', message.re, { granted: false, why: message.reason ?? denied.refused })
      case 'reveal.grant':
        return questions.answer('reveal', message.re, { granted: true })
      case 'reveal.deny':
        return questions.answer('reveal', message.re, { granted: false, why: message.reason ?? denied.refused })
      case 'destroy':
        auth.forget()
        panel.destroy()
        return close()
    }
  }
}

/** The parameters are those of a link: the rest of the view stays. */
function narrow(panel: Panel, parameters: Readonly<Record<string, string>>): void {
  const { view } = readAddress(`#/interactions?${new URLSearchParams(parameters)}`)
  const hasRange = 'from' in parameters || 'to' in parameters
  panel.look({ filter: view.filter, ...(hasRange && { range: view.range }) })
}

function focus(on: 'search' | 'list'): void {
  const place = on === 'search' ? 'search input' : '[role="grid"] [tabindex="0"], [role="feed"] [tabindex="0"]'
  const found = document.querySelector<HTMLElement>(place) ?? document.querySelector<HTMLElement>('button')
  found?.focus()
}
