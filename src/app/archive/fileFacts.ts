import { instant } from '#src/model/instant.ts'
import { fileWords as text } from '#src/text/fileWords.ts'
import type { Clock } from '#src/time/clock.ts'
import type { Archive } from '#src/wire/archive.ts'

/** What a file tells of itself, in sentences. */
export interface FileFacts {
  readonly lines: readonly string[]
  /** What was missing when it was written. */
  readonly gaps: readonly string[]
}

export function factsOf({ interactions, contents, unreadable, manifest, partial }: Archive, clock: Clock): FileFacts {
  const gaps = (manifest?.gaps ?? []).map(({ from, to, reason }) => text.gap(day(from, clock), day(to, clock), reason))
  const said = partial === undefined ? [] : [text.partial(partial)]
  const masked = (manifest?.masked ?? []).reduce((sum, { count }) => sum + count, 0)
  const lines: string[] = []
  if (!manifest) lines.push(text.raw)
  else {
    const { counts, filter, zone } = manifest
    const written = interactions.length + unreadable.length
    lines.push(text.filter(filter))
    if (counts.loaded > counts.shown) lines.push(text.counts(counts.shown, counts.loaded))
    if (zone !== '') lines.push(text.zone(zone))
    if (written < counts.shown) lines.push(text.short(written, counts.shown))
    if (masked > 0) lines.push(text.masked(masked))
    if (gaps.length === 0) lines.push(text.complete)
  }
  if (unreadable.length > 0) lines.push(text.unreadable(unreadable.length))
  lines.push(contents.size === 0 ? text.noTranscripts : text.transcripts(contents.size))
  return { lines, gaps: [...gaps, ...said] }
}

function day(stamp: string, clock: Clock): string {
  const at = Date.parse(stamp)
  return Number.isNaN(at) ? stamp : clock.dateTime(instant(at))
}
