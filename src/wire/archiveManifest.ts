import * as v from 'valibot'

const count = v.fallback(v.number(), 0)
const text = v.fallback(v.string(), '')

/** What an export tells of itself; what it does not tell, or tells in an unknown form, is empty. */
const Manifest = v.object({
  format: v.literal('interaction-history-export'),
  formatVersion: count,
  version: text,
  exportedAt: text,
  zone: text,
  filter: text,
  sort: text,
  columns: v.fallback(v.array(v.string()), []),
  counts: v.fallback(v.object({ shown: count, loaded: count }), { shown: 0, loaded: 0 }),
  gaps: v.fallback(v.array(v.object({ from: text, to: text, reason: text })), []),
  masked: v.fallback(v.array(v.object({ field: text, count })), []),
})

export type ArchiveManifest = Readonly<v.InferOutput<typeof Manifest>>

/** `undefined` for what is no manifest of this viewer. */
export function readManifest(sent: unknown): ArchiveManifest | undefined {
  const read = v.safeParse(Manifest, sent)
  return read.success ? read.output : undefined
}
