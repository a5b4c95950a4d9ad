import { type FocusEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { type InteractionId, interactionId } from '#src/model/ids.ts'

export interface BarFocus {
  /** The interaction whose bar was last in focus. */
  readonly id: InteractionId | undefined
  readonly has: boolean
  readonly focus: (id: InteractionId) => void
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void
}

/** One tab stop for all bars: the caller draws `tabIndex={0}` on that one alone, and keeps the one in focus drawn. */
export function useBarFocus(list: RefObject<HTMLElement | null>): BarFocus {
  const [active, setActive] = useState<{ readonly id: InteractionId }>()
  const [has, setHas] = useState(false)
  const wanted = useRef(false)
  const hasFocus = useRef(false)

  useLayoutEffect(() => {
    const element = list.current
    // A bar that goes takes the focus along: it is given to the one in its place.
    const isLost = hasFocus.current && element?.ownerDocument.activeElement === element?.ownerDocument.body
    if (!element || (!wanted.current && !isLost)) return
    wanted.current = false
    const bar = element.querySelector<HTMLElement>('[tabindex="0"]')
    bar?.focus({ preventScroll: true })
    bar?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })

  return {
    id: active?.id,
    has,
    focus: (next) => {
      wanted.current = true
      // Anew each time: the same bar may have to be focused again.
      setActive({ id: next })
      setHas(true)
    },
    onFocus: ({ target }) => {
      hasFocus.current = true
      setHas(true)
      const sent = target.closest<HTMLElement>('[data-interaction-id]')?.dataset['interactionId']
      if (sent === undefined) return
      const id = interactionId(sent)
      setActive((old) => (old?.id === id ? old : { id }))
    },
    onBlur: ({ currentTarget, relatedTarget }) => {
      hasFocus.current = relatedTarget instanceof Node && currentTarget.contains(relatedTarget)
      setHas(hasFocus.current)
    },
  }
}
