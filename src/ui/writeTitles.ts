export interface Titles {
  /** The element that is to have a title while this one is pointed at or in focus; `undefined` where there is none. */
  readonly hostOf: (target: Element) => Element | undefined
  readonly textOf: (host: Element) => string | undefined
  /** Attributes in or around the host that its text depends on: elements are used again for something else. */
  readonly attributes: readonly string[]
}

interface Held {
  readonly host: Element
  readonly before: string | null
  readonly watch: MutationObserver
}

type Reason = 'pointer' | 'focus'

/**
 * Titles that are written when they are wanted, and taken away after, so that drawing a thousand elements costs nothing:
 * two listeners for the whole document. Gives what ends it.
 */
export function writeTitles(document: Document, { hostOf, textOf, attributes }: Titles): () => void {
  const held = new Map<Reason, Held>()

  const write = ({ host, before }: Pick<Held, 'host' | 'before'>) => {
    const text = [before, textOf(host)].filter(Boolean).join('\n')
    if (text === '') host.removeAttribute('title')
    else host.setAttribute('title', text)
  }
  const release = (reason: Reason) => {
    const last = held.get(reason)
    if (!last) return
    held.delete(reason)
    last.watch.disconnect()
    if (last.before === null) last.host.removeAttribute('title')
    else last.host.setAttribute('title', last.before)
  }
  const take = (reason: Reason, host: Element | undefined) => {
    if (held.get(reason)?.host === host) return
    release(reason)
    // What is in focus keeps its title when the pointer goes on.
    if (!host || held.get('focus')?.host === host) return
    release('pointer')
    const next = { host, before: host.getAttribute('title') }
    const watch = new MutationObserver(() => write(next))
    watch.observe(host.parentElement ?? host, { subtree: true, attributeFilter: [...attributes] })
    held.set(reason, { ...next, watch })
    write(next)
  }

  const hear = ({ type, target }: Event) => {
    if (target instanceof Element) take(type === 'focusin' ? 'focus' : 'pointer', hostOf(target))
  }
  const [pointed] = [...document.querySelectorAll(':hover')].slice(-1)
  if (document.activeElement) take('focus', hostOf(document.activeElement))
  if (pointed) take('pointer', hostOf(pointed))
  document.addEventListener('pointerover', hear, { passive: true })
  document.addEventListener('focusin', hear)
  return () => {
    document.removeEventListener('pointerover', hear)
    document.removeEventListener('focusin', hear)
    release('pointer')
    release('focus')
  }
}
