import type { ManifestFacts } from '#src/export/manifest.ts'
import { lateWords } from '#src/text/lateWords.ts'
import type { Retrieval } from '#src/views/status/retrieval.ts'

/** What an export of this history lacks, with dates and reasons; none only where the history is complete. */
export function gapsOf({ state, from, to, gaps, unreadable }: Retrieval): ManifestFacts['gaps'] {
  const { reasons } = lateWords.exports
  const known = gaps.map((gap) => ({ from: gap.from, to: gap.to, reason: gap.reason }))
  const unread = unreadable.length > 0 ? [{ from, to, reason: reasons.unreadable(unreadable.length) }] : []
  const unnamed = state === 'complete' || known.length > 0 ? [] : [{ from, to, reason: reasons[state] }]
  return [...known, ...unnamed, ...unread]
}
