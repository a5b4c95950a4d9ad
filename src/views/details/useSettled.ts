import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { InteractionId } from '#src/model/ids.ts'

/**
 * Going to another interaction begins it at its top. And since its panel replaces one that may have held the focus, the
 * new panel takes it then: otherwise the keyboard is thrown back to the start of the page.
 */
export function useSettled(
  root: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  id: InteractionId,
) {
  const heldFocus = useRef(false)

  useEffect(() => {
    const follow = (event: FocusEvent) => {
      heldFocus.current = event.target instanceof Node && root.current?.contains(event.target) === true
    }
    document.addEventListener('focusin', follow)
    return () => document.removeEventListener('focusin', follow)
  }, [root])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the change of interaction is what it answers
  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0
    if (!heldFocus.current || document.activeElement !== document.body) return
    root.current?.querySelector<HTMLElement>('[role="tabpanel"]')?.focus({ preventScroll: true })
  }, [id, root, scroller])
}
