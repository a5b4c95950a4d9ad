import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { InteractionId } from '#src/model/ids.ts'
import type { ScrollPort } from '#src/ui/useScrollPort.ts'
import type { Match } from './matches.ts'
import { lineIn } from './SaidBody.tsx'

/** Frames in which heights become known after a jump: what stands at the end is scrolled to before there is room for it. */
const settling = 3

/**
 * Scrolls to a match once it has been gone to, and marks it for as long as it is the one: first to its conversation, and
 * when that has been drawn to the message.
 */
export function useMatchInView(
  feed: RefObject<HTMLElement | null>,
  port: ScrollPort,
  match: Match | undefined,
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
      seen.current = match
      bringIntoView(line, port)
    } else if (asked.current !== match) {
      asked.current = match
      showConversation(match.id)
    }
  })
}

function bringIntoView(line: Element, port: ScrollPort, frames = settling): void {
  line.scrollIntoView({ block: 'center' })
  port.forget()
  if (frames === 0) return
  requestAnimationFrame(() => {
    if (line.isConnected && line.hasAttribute('data-current-match') && !isSeen(line)) {
      bringIntoView(line, port, frames - 1)
    }
  })
}

function isSeen(line: Element): boolean {
  const seen = line.closest('[role="feed"]')?.parentElement?.getBoundingClientRect()
  const { top, bottom } = line.getBoundingClientRect()
  return seen !== undefined && bottom > seen.top && top < seen.bottom
}
