import * as v from 'valibot'
import { isOrigin } from '#src/model/origin.ts'
import { isZone } from '#src/model/zone.ts'
import { because } from './because.ts'
import type { DataConfig, DataRead } from './dataConfig.ts'

const wholeNumber = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))

const Zone = v.pipe(
  v.string(),
  // Not what the browser lists: it lists Kolkata as Calcutta.
  v.check(isZone, because('zone')),
)

const BaseUrl = v.pipe(
  v.string(),
  v.check((url) => url === '' || /^(https?:\/\/|\/)/.test(url), because('address')),
  v.transform((url) => url.replace(/\/+$/, '')),
)

const Origin = v.pipe(v.string(), v.check(isOrigin, because('origin')))

const Name = v.pipe(v.string(), v.nonEmpty())

const Names = v.array(Name, because('names'))

/** What an administrator sets in `config.json`; read at run time, so that one build serves every deployment. */
const ConfigSchema = v.strictObject({
  /** The server's protocol. */
  profile: v.optional(v.picklist(['rest', 'gws', 'workspace']), 'rest'),
  /** Where the server is: empty for the page's own origin. */
  baseUrl: v.optional(BaseUrl, ''),
  /** Names of the custom attributes to ask for: only these come back. */
  customAttributes: v.optional(Names, []),
  /** Keys of user data and custom attributes that hold the id of a case; `defaultCaseKeys` where absent. */
  caseKeys: v.optional(Names),
  /** Rows asked for at once. */
  maxSize: v.optional(wholeNumber(1, 100_000), 1_000),
  /** The most rows asked for at once, where one day is fuller than an answer. */
  mostSize: v.optional(wholeNumber(1, 1_000_000), 16_000),
  /** Requests under way at once. */
  requestsAtOnce: v.optional(wholeNumber(1, 16), 4),
  /** Rows, requests and minutes after which a retrieval stops and offers to go on. */
  maxRows: v.optional(wholeNumber(1, 10_000_000), 200_000),
  maxRequests: v.optional(wholeNumber(1, 1_000_000), 5_000),
  maxMinutes: v.optional(wholeNumber(1, 600), 30),
  /** Whether the server takes date-times or only days. */
  dateForm: v.optional(v.picklist(['instants', 'days']), 'instants'),
  /** Seconds until a request is given up. */
  timeLimitSeconds: v.optional(wholeNumber(1, 600), 30),
  /** Seconds between two looks for new interactions; 0 for none. */
  pollSeconds: v.optional(wholeNumber(0, 3_600), 20),
  /** Zone that times are shown in; the browser's where absent. */
  timeZone: v.optional(Zone),
  /** Custom attribute or key of user data that holds the customer's IANA zone. */
  customerZone: v.optional(Name),
  /** Origins whose pages may frame the viewer, letter by letter; none where empty. */
  allowedHosts: v.optional(v.array(Origin, because('origins')), []),
  /** Where the page tells of its pace and its faults, without anything personal; nowhere if absent. */
  monitorUrl: v.optional(BaseUrl),
  // Read by `DataSchema`.
  masking: v.optional(v.unknown()),
  fields: v.optional(v.unknown()),
})

export type Config = Readonly<Omit<v.InferOutput<typeof ConfigSchema>, keyof DataConfig>> & DataConfig

/** One thing that is wrong with the configuration. Its words, and where they name its place: `toldOf`. */
export type ConfigFault =
  /** `said` is the browser's, or the server's status. */
  | { readonly kind: 'unfetched' | 'not JSON'; readonly said: string }
  | { readonly kind: 'no object' }
  | { readonly kind: 'refused'; readonly issue: v.BaseIssue<unknown> }

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly faults: readonly ConfigFault[] }

const nothingSaid: DataRead = { success: true, output: {} }

/** Reads the text of `config.json`. Never throws. */
export async function readConfig(text: string): Promise<ConfigResult> {
  let sent: unknown
  try {
    sent = JSON.parse(text)
  } catch (thrown) {
    return refused({ kind: 'not JSON', said: saidBy(thrown) })
  }
  if (Array.isArray(sent)) return refused({ kind: 'no object' })
  const read = v.safeParse(ConfigSchema, sent)
  const data = await readData(sent)
  if (read.success && data.success) {
    const { masking: _, fields: __, ...rest } = read.output
    return { ok: true, config: { ...rest, ...data.output } }
  }
  const issues = [...(read.issues ?? []), ...(data.success ? [] : data.issues)]
  return refused(...issues.map((issue) => ({ kind: 'refused' as const, issue })))
}

/** What is said of the data, by few: what reads it is fetched for them only. */
async function readData(sent: unknown): Promise<DataRead> {
  if (typeof sent !== 'object' || sent === null || !('masking' in sent || 'fields' in sent)) return nothingSaid
  const { readDataConfig } = await import('./dataConfig.ts')
  return readDataConfig(sent)
}

/** Fetches and reads `config.json` from beside the page. Never throws. */
export async function loadConfig(): Promise<ConfigResult> {
  try {
    const answer = await fetch('./config.json', { cache: 'no-cache' })
    if (!answer.ok) return refused({ kind: 'unfetched', said: `HTTP ${answer.status}` })
    return readConfig(await answer.text())
  } catch (thrown) {
    return refused({ kind: 'unfetched', said: saidBy(thrown) })
  }
}

function refused(...faults: readonly ConfigFault[]): ConfigResult {
  return { ok: false, faults }
}

function saidBy(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown)
}
