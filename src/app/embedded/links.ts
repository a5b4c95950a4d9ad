import type { ToHost } from '#src/embed/toHost.ts'
import { readAddress } from '#src/url/codec.ts'
import type { ViewStore } from '#src/url/viewStore.ts'

/**
 * Links of the page would put a customer into the frame's address, and lead to others: an interaction of this customer opens
 * here, anything else is the host's to open.
 */
export function followLinks(store: () => ViewStore | undefined, send: (message: ToHost) => void): void {
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const fragment = link?.getAttribute('href')
    const page = store()
    if (!page || event.defaultPrevented || event.button > 1 || !fragment?.startsWith('#')) return
    event.preventDefault()
    const { view } = readAddress(fragment)
    const { scope, openId } = view
    const elsewhere = event.button === 1 || event.ctrlKey || event.metaKey || event.shiftKey
    if (openId !== undefined) {
      if (elsewhere) send({ type: 'open.record', kind: 'interaction', id: openId })
      else page.change(view, 'push')
    } else if (scope.kind === 'contact') send({ type: 'open.record', kind: 'contact', id: scope.contactId })
    else if (scope.kind === 'agent') send({ type: 'open.record', kind: 'owner', id: scope.userId })
  }
  document.addEventListener('click', follow)
  document.addEventListener('auxclick', follow)
}
