import { type FocusEvent, type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { type InteractionId, interactionId } from '#src/model/ids.ts'
import type { ScrollPort } from '#src/ui/useScrollPort.ts'
import type { ListedRows } from '../table/listedRows.ts'

interface ActiveArticle {
  readonly id: InteractionId
  /** Where it stood, for when it is no longer there. */
  readonly position: number
}

export interface FeedFocus {
  /** The article that was last in focus, or the one in its place; `undefined` before the first time. */
  readonly position: number | undefined
  readonly id: InteractionId | undefined
  /** Gives the focus to an article, scrolling no further than it takes to see it. */
  readonly focus: (article: ActiveArticle) => void
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void
}

/**
 * One tab stop for the whole feed. The article in focus must stay drawn, wherever it is scrolled to: the caller sees to
 * that, and draws `tabIndex={0}` on that one alone.
 */
export function useFeedFocus(feed: RefObject<HTMLElement | null>, port: ScrollPort, ordered: ListedRows): FeedFocus {
  const [active, setActive] = useState<ActiveArticle>()
  const wanted = useRef(false)
  const hasFocus = useRef(false)
  const position = useMemo(() => active && placeOf(active, ordered), [active, ordered])

  useLayoutEffect(() => {
    const element = feed.current
    // An article that goes takes the focus along: it is given to the one in its place.
    const isLost = hasFocus.current && element?.ownerDocument.activeElement === element?.ownerDocument.body
    if (!element || (!wanted.current && !isLost)) return
    const article = element.querySelector<HTMLElement>('[tabindex="0"]')
    article?.focus({ preventScroll: true })
    if (wanted.current) {
      article?.scrollIntoView({ block: 'nearest' })
      port.forget()
    }
    wanted.current = false
  })

  return {
    position,
    id: active?.id,
    focus: (article) => {
      wanted.current = true
      setActive({ ...article })
    },
    onFocus: ({ target }) => {
      hasFocus.current = true
      const article = target.closest<HTMLElement>('[data-interaction-id]')
      const sent = article?.dataset['interactionId']
      if (sent === undefined) return
      const id = interactionId(sent)
      setActive((old) => (old?.id === id ? old : { id, position: ordered.rowOf(id) }))
    },
    onBlur: ({ currentTarget, relatedTarget }) => {
      hasFocus.current = relatedTarget instanceof Node && currentTarget.contains(relatedTarget)
    },
  }
}

function placeOf({ id, position }: ActiveArticle, ordered: ListedRows): number {
  const found = ordered.rowOf(id)
  return found >= 0 ? found : Math.min(position, ordered.count - 1)
}
