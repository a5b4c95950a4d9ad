import { useState } from 'react'
import type { Selection } from '#src/explore/selection.ts'

/** Tells one result from the next: another filter or order makes another, rows that only arrive do not. */
export function useResult(selection: Selection): object {
  const [known, setKnown] = useState({ selection, result: selection })
  if (known.selection === selection) return known.result
  const { index, version } = known.selection
  const isOther = selection.index !== index || selection.version === version
  const next = { selection, result: isOther ? selection : known.result }
  setKnown(next)
  return next.result
}
