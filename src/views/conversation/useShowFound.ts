import { type RefObject, useEffect } from 'react'
import type { Find } from './useFind.ts'

/** Brings the current match into view whenever the reader moves to one. */
export function useShowFound(root: RefObject<HTMLElement | null>, { moves }: Find): void {
  useEffect(() => {
    if (moves > 0) root.current?.querySelector('mark[data-current]')?.scrollIntoView({ block: 'nearest' })
  }, [root, moves])
}
