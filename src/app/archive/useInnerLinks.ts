import { useEffect } from 'react'
import { readAddress } from '#src/url/codec.ts'
import type { ViewStore } from '#src/url/viewStore.ts'

/** Links of the page lead to the server's history, and would put into the address what a file holds: they are followed here. */
export function useInnerLinks(store: ViewStore | undefined): void {
  useEffect(() => {
    if (!store) return
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      const fragment = link?.getAttribute('href')
      if (event.defaultPrevented || event.button > 1 || !fragment?.startsWith('#')) return
      event.preventDefault()
      store.change(readAddress(fragment).view, 'push')
    }
    document.addEventListener('click', follow)
    document.addEventListener('auxclick', follow)
    return () => {
      document.removeEventListener('click', follow)
      document.removeEventListener('auxclick', follow)
    }
  }, [store])
}
