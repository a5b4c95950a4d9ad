import { Failure } from '#src/model/failure.ts'
import type { InteractionId } from '#src/model/ids.ts'
import type { Interaction, Unreadable } from '#src/model/interaction.ts'
import type { InteractionContent } from '#src/model/transcript.ts'
import { type ArchiveManifest, readManifest } from './archiveManifest.ts'
import { readEmail } from './email.ts'
import { open, rowsIn } from './envelope.ts'
import { isRecord, textOf } from './field.ts'
import { InteractionReader, isUnreadable } from './interaction.ts'
import { readMessages } from './messages.ts'

/** What a file held. */
export interface Archive {
  /** In the file's order; of several records of one interaction the last. */
  readonly interactions: readonly Interaction[]
  /** What was said, where the file has it: an interaction that is missing here was written without. */
  readonly contents: ReadonlyMap<InteractionId, Omit<InteractionContent, 'interaction'>>
  readonly unreadable: readonly Unreadable[]
  /** Where the file is an export of this viewer. */
  readonly manifest: ArchiveManifest | undefined
  /** The server's words, where it says in the file that its answer was partial. */
  readonly partial: string | undefined
}

/** Why a file is none that can be opened. */
export type ArchiveProblem =
  | { readonly kind: 'empty' }
  /** `detail`: what the engine says of it; `line`: of the file, from 1, where that is known. */
  | { readonly kind: 'not JSON'; readonly detail: string; readonly line: number | undefined }
  /** It is JSON, but holds no list of interactions and is none. */
  | { readonly kind: 'no interactions' }
  /** A server's answer that says why there is nothing in it. */
  | { readonly kind: 'refused'; readonly failure: Failure }
  /** Records there are, but not one that could be read. */
  | { readonly kind: 'nothing readable'; readonly unreadable: readonly Unreadable[] }

export type ArchiveReading =
  | { readonly ok: true; readonly archive: Archive }
  | { readonly ok: false; readonly problem: ArchiveProblem }

/**
 * Reads a file back: a JSON or NDJSON that the viewer wrote, or a server's raw answer: a list of v2 or v3, one
 * interaction with its messages. Never throws.
 */
export function readArchive(text: string): ArchiveReading {
  const written = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  if (written.trim() === '') return { ok: false, problem: { kind: 'empty' } }
  try {
    const whole = parsed(written)
    return readFound(whole.ok ? found(whole.value) : foundInLines(written, whole.detail))
  } catch (thrown) {
    return { ok: false, problem: { kind: 'refused', failure: Failure.from(thrown) } }
  }
}

/** What a file held, before it is read. */
interface Found {
  readonly rows: readonly unknown[]
  readonly manifest?: unknown
  readonly partial?: string | undefined
  readonly unreadable?: readonly Unreadable[]
}

function readFound(sent: Found | ArchiveProblem): ArchiveReading {
  if ('kind' in sent) return { ok: false, problem: sent }
  const archive = archiveOf(sent)
  const { interactions, unreadable } = archive
  if (interactions.length === 0 && unreadable.length > 0) {
    return { ok: false, problem: { kind: 'nothing readable', unreadable } }
  }
  return { ok: true, archive }
}

/** Reads records that came otherwise than in a file, by the same rules. Never throws. */
export function readRecords(rows: readonly unknown[]): Archive {
  return archiveOf({ rows })
}

function archiveOf(sent: Found): Archive {
  const reader = new InteractionReader()
  const interactions = new Map<InteractionId, Interaction>()
  const contents = new Map<InteractionId, Omit<InteractionContent, 'interaction'>>()
  const unreadable: Unreadable[] = [...(sent.unreadable ?? [])]
  for (const row of sent.rows) {
    const read = reader.read(row)
    if (isUnreadable(read)) {
      unreadable.push(read)
      continue
    }
    interactions.set(read.id, read)
    const messages = isRecord(row) && Array.isArray(row['messages']) ? row['messages'] : undefined
    const email = isRecord(row) ? readEmail(row['email']) : undefined
    if (messages || email) contents.set(read.id, { messages: readMessages(messages), ...(email && { email }) })
  }
  return {
    interactions: [...interactions.values()],
    contents,
    unreadable,
    manifest: readManifest(sent.manifest),
    partial: sent.partial,
  }
}

type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly detail: string }

function parsed(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (thrown) {
    return { ok: false, detail: thrown instanceof Error ? thrown.message : String(thrown) }
  }
}

/** The records of one JSON value. Throws the `Failure` that a refusal says. */
function found(value: unknown): Found | ArchiveProblem {
  const { content, partial } = open(value)
  const manifest = isRecord(value) ? value['manifest'] : undefined
  if (isRecord(content) && Object.hasOwn(content, 'id')) return { rows: [content], partial, manifest }
  const rows = rowsIn(content)
  if (rows !== undefined) return { rows: withOuter(rows, content), partial, manifest }
  // An export of nothing, by lines, is its manifest alone.
  if (readManifest(manifest) !== undefined) return { rows: [], partial, manifest }
  return { kind: 'no interactions' }
}

/** The answer with one interaction has its messages beside it, and in v3 its id. */
function withOuter(rows: readonly unknown[], content: unknown): readonly unknown[] {
  const [record] = rows
  if (!isRecord(content) || !isRecord(record) || rows.length !== 1 || !Object.hasOwn(content, 'interaction'))
    return rows
  const id = textOf(record['id']) ?? textOf(content['interactionId'])
  const messages = record['messages'] ?? content['messages']
  return [{ ...record, ...(id !== undefined && { id }), ...(messages !== undefined && { messages }) }]
}

/** One JSON value on each line; a line that is none is counted, unless it is the first: then the file is another. */
function foundInLines(text: string, detail: string): Found | ArchiveProblem {
  const rows: unknown[] = []
  const unreadable: Unreadable[] = []
  let manifest: unknown
  let isFirst = true
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    const read = parsed(line)
    if (isFirst && !(read.ok && isRecord(read.value))) return { kind: 'not JSON', detail, line: lineIn(detail, text) }
    if (!read.ok) unreadable.push({ reason: 'not JSON', line: at + 1, raw: line })
    else if (isFirst && isRecord(read.value) && Object.hasOwn(read.value, 'manifest')) manifest = read.value['manifest']
    else rows.push(read.value)
    isFirst = false
  }
  return { rows, manifest, unreadable }
}

/** Some engines name the line, some the place in the text, some neither. */
function lineIn(detail: string, text: string): number | undefined {
  const line = /line (\d+)/.exec(detail)?.[1]
  if (line !== undefined) return Number(line)
  const position = /position (\d+)/.exec(detail)?.[1]
  return position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length
}
