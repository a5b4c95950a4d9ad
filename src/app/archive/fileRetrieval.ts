import { instant } from '#src/model/instant.ts'
import { words } from '#src/text/words.ts'
import type { Retrieval, RetrievalGap } from '#src/views/status/retrieval.ts'
import type { Archive } from '#src/wire/archive.ts'

/** What the foot of the page says of a file: what was missing when it was written is missing still, and cannot be had. */
export function retrievalOfFile(retrieval: Retrieval, { manifest, partial }: Archive): Retrieval {
  const { from, to, state } = retrieval
  const gaps: RetrievalGap[] = (manifest?.gaps ?? []).map((gap) => ({
    from: instant(Date.parse(gap.from) || from),
    to: instant(Date.parse(gap.to) || to),
    reason: gap.reason,
  }))
  if (partial !== undefined) gaps.push({ from, to, reason: words.app.gap.partial(partial) })
  const isWhole = state !== 'complete' || gaps.length === 0
  return { ...retrieval, gaps, state: isWhole ? state : 'incomplete', archive: 'file', updatedAt: undefined }
}
