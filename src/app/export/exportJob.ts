import type { ExportColumn } from '#src/export/column.ts'
import { csvOf } from '#src/export/csv.ts'
import { exportFileName } from '#src/export/fileName.ts'
import type { ExportFormat } from '#src/export/format.ts'
import { jsonOf, ndjsonOf } from '#src/export/json.ts'
import { jsonText } from '#src/export/jsonText.ts'
import { type ManifestFacts, makeManifest, maskedCounter } from '#src/export/manifest.ts'
import { exportedRecord } from '#src/export/record.ts'
import { type StreamOptions, writeAll } from '#src/export/stream.ts'
import { instant } from '#src/model/instant.ts'
import type { Interaction } from '#src/model/interaction.ts'
import { markedFields } from '#src/privacy/maskedMarks.ts'
import { maskInteraction } from '#src/privacy/maskInteraction.ts'
import type { MaskRules } from '#src/privacy/maskRules.ts'
import { audit } from '../audit.ts'
import type { Verdict } from '../surroundings.ts'
import { fileInMemory, type OpenFile, openFile } from './saveFile.ts'

/** What is exported: fixed when it begins, whatever the page shows meanwhile. */
export interface ExportAsk {
  readonly format: ExportFormat
  readonly rows: Uint32Array
  readonly interactionAt: (row: number) => Interaction
  readonly columns: readonly ExportColumn<Interaction>[]
  /** IANA name, where it is known; missing where it never is. */
  readonly customerZoneOf: ((interaction: Interaction) => string | undefined) | undefined
  readonly facts: Omit<ManifestFacts, 'at' | 'columns' | 'guarded' | 'masked'>
  /** Nothing that they name leaves the page, whether the index holds it masked or not. */
  readonly maskRules: MaskRules
  /** Aborted when nothing of it may be written any more. */
  readonly ended: AbortSignal
}

export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly rows: number; readonly of: number; readonly cancel: () => void }
  | {
      readonly kind: 'done'
      readonly rows: number
      readonly guarded: number
      readonly file: string
      /** Of a CSV, which has no place for a manifest within. */
      readonly saveManifest: (() => void) | undefined
    }
  | { readonly kind: 'cancelled' }
  /** Somebody is asked whether it may be done. */
  | { readonly kind: 'asking' }
  | { readonly kind: 'failed'; readonly reason: string }
  /** Somebody did not allow it; `why` is a sentence. */
  | { readonly kind: 'refused'; readonly why: string }

const types: Record<ExportFormat, string> = {
  csv: 'text/csv',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
}

/** ms between two reports of how far it is. */
const reportMs = 100

/** Whether there is one that another would have to wait for. */
export function isUnderWay({ kind }: ExportState): boolean {
  return kind === 'running' || kind === 'asking'
}

/** One export at a time, which goes on when its panel is closed. */
export class ExportJob {
  readonly #pause: () => Promise<void>
  readonly #listeners = new Set<() => void>()
  #state: ExportState = { kind: 'idle' }

  constructor(pause: () => Promise<void>) {
    this.#pause = pause
  }

  readonly state = (): ExportState => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Forgets what came of the last one. */
  readonly settle = (): void => {
    if (!isUnderWay(this.#state)) this.#set({ kind: 'idle' })
  }

  /** Waits for somebody's word, then begins or says why not. */
  async startIf(verdict: Promise<Verdict>, ask: ExportAsk): Promise<void> {
    if (isUnderWay(this.#state)) return
    this.#set({ kind: 'asking' })
    const said = await verdict
    if (ask.ended.aborted) return this.#set({ kind: 'idle' })
    if (said.granted) return this.start(ask)
    this.#set({ kind: 'refused', why: said.why })
  }

  async start(ask: ExportAsk): Promise<void> {
    if (this.#state.kind === 'running') return
    const stop = new AbortController()
    const signal = AbortSignal.any([stop.signal, ask.ended])
    const of = ask.rows.length
    const report = (rows: number) => this.#set({ kind: 'running', rows, of, cancel: () => stop.abort() })
    report(0)
    let file: OpenFile | undefined
    try {
      const at = instant(Date.now())
      const columns = ask.columns.map(({ name }) => name)
      const facts: ManifestFacts = { ...ask.facts, at, columns, masked: maskedIn(ask) }
      const name = exportFileName(at, facts.clock, ask.format)
      file = await openFile(name, types[ask.format], of)
      if (!file) return this.#set({ kind: 'cancelled' })
      const { write } = file
      let reported = performance.now()
      const onProgress = (rows: number) => {
        if (performance.now() - reported < reportMs) return
        reported = performance.now()
        report(rows)
      }
      const { rows, guarded } = await writeAll(textOf(ask, facts, { pause: this.#pause, signal, onProgress }), write)
      await file.close()
      const saveManifest = ask.format === 'csv' ? () => saveBeside(name, { ...facts, guarded }) : undefined
      audit({ event: 'exported', at, rows })
      this.#set({ kind: 'done', rows, guarded, file: name, saveManifest })
    } catch (thrown) {
      await Promise.resolve(file?.abort()).catch(() => undefined)
      if (signal.aborted) this.#set({ kind: 'cancelled' })
      else this.#set({ kind: 'failed', reason: thrown instanceof Error ? thrown.message : String(thrown) })
    }
  }

  #set(state: ExportState): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}

function textOf(
  { format, rows, interactionAt, columns, customerZoneOf, maskRules }: ExportAsk,
  facts: ManifestFacts,
  how: StreamOptions,
) {
  if (format === 'csv') return csvOf(maskedRows(rows, interactionAt, maskRules), columns, how)
  const recordOf = (row: number) => {
    const interaction = interactionAt(row)
    const zone = customerZoneOf?.(maskInteraction(interaction, maskRules))
    return exportedRecord(interaction, maskRules, undefined, zone)
  }
  return (format === 'json' ? jsonOf : ndjsonOf)(rows, recordOf, makeManifest(facts), how)
}

/** What arrived masked: what its server sent besides, which no view shows, is not known before it is written. */
function maskedIn({ rows, interactionAt }: ExportAsk): ReadonlyMap<string, number> {
  const { counts, note } = maskedCounter()
  for (const row of rows) for (const field of markedFields(interactionAt(row))) note(field)
  return counts
}

function* maskedRows(rows: Uint32Array, interactionAt: ExportAsk['interactionAt'], rules: MaskRules) {
  for (const row of rows) yield maskInteraction(interactionAt(row), rules)
}

/** `interactions-2026-11-25T01-40.csv.manifest.json` */
function saveBeside(name: string, facts: ManifestFacts): void {
  const file = fileInMemory(`${name}.manifest.json`, types.json)
  void file.write(`${jsonText(makeManifest(facts))}\n`)
  void file.close()
}
