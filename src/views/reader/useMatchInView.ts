import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { InteractionId } from '#src/model/ids.ts'
import type { ScrollPort } from '#src/ui/useScrollPort.ts'
import type { Match } from './matches.ts'
import { lineIn } from './SaidBody.tsx'

/**
 * Scrolls to a match once it has been gone to, and marks it for as long as it is the one: first to its conversation, and
 * when that has been drawn to the message.
 *
 * @param isSettled whether there is room already for what stands at the end; asked anew whenever heights become known
 */
export function useMatchInView(
  feed: RefObject<HTMLElement | null>,
  port: ScrollPort,
  match: Match | undefined,
  isSettled: () => boolean,
  showConversation: (id: InteractionId) => void,
): void {
  const seen = useRef<Match>(undefined)
  const asked = useRef<Match>(undefined)

  useLayoutEffect(() => {
    const article =
      match && feed.current?.querySelector(`[data-interaction-id="${CSS.escape(match.id)}"]:not([aria-busy])`)
    const body = article?.querySelector('[data-body]')
    const line = match && body ? lineIn(body, match.place) : undefined
    for (const old of feed.current?.querySelectorAll('[data-current-match]') ?? []) {
      if (old !== line) old.removeAttribute('data-current-match')
    }
    line?.setAttribute('data-current-match', '')
    if (!match || seen.current === match) return
    if (line) {
      if (!isSettled()) return
      seen.current = match
      line.scrollIntoView({ block: 'center' })
      port.forget()
    } else if (asked.current !== match) {
      asked.current = match
      showConversation(match.id)
    }
  })
}
