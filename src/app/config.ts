import * as v from 'valibot'
import { isOrigin } from '#src/model/origin.ts'
import { isZone } from '#src/model/zone.ts'
import type { DataConfig, DataRead } from './dataConfig.ts'

const wholeNumber = (least: number, most: number) =>
  v.pipe(
    v.number('must be a number'),
    v.integer('must be a whole number'),
    v.minValue(least, `must be at least ${least}`),
    v.maxValue(most, `must be at most ${most}`),
  )

const Zone = v.pipe(
  v.string('must be a text'),
  // Not what the browser lists: it lists Kolkata as Calcutta.
  v.check(isZone, 'must be an IANA time zone'),
)

const BaseUrl = v.pipe(
  v.string('must be a text'),
  v.check(
    (url) => url === '' || /^(https?:\/\/|\/)/.test(url),
    'must be empty, a path from "/", or an http(s) address',
  ),
  v.transform((url) => url.replace(/\/+$/, '')),
)

const Origin = v.pipe(
  v.string('must be a text'),
  v.check(isOrigin, 'must be an origin such as "https://crm.example.com", without a path, pattern or closing slash'),
)

const Name = v.pipe(v.string('must be a text'), v.nonEmpty('must not be empty'))

const Names = v.array(Name, 'must be a list of names')

/** What an administrator sets in `config.json`; read at run time, so that one build serves every deployment. */
const ConfigSchema = v.strictObject({
  /** The server's protocol. */
  profile: v.optional(v.picklist(['rest', 'gws', 'workspace'], 'must be "rest", "gws" or "workspace"'), 'rest'),
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
  dateForm: v.optional(v.picklist(['instants', 'days'], 'must be "instants" or "days"'), 'instants'),
  /** Seconds until a request is given up. */
  timeLimitSeconds: v.optional(wholeNumber(1, 600), 30),
  /** Seconds between two looks for new interactions; 0 for none. */
  pollSeconds: v.optional(wholeNumber(0, 3_600), 20),
  /** Zone that times are shown in; the browser's where absent. */
  timeZone: v.optional(Zone),
  /** Custom attribute or key of user data that holds the customer's IANA zone. */
  customerZone: v.optional(Name),
  /** Origins whose pages may frame the viewer, letter by letter; none where empty. */
  allowedHosts: v.optional(v.array(Origin, 'must be a list of origins'), []),
  /** Where the page tells of its pace and its faults, without anything personal; nowhere if absent. */
  monitorUrl: v.optional(BaseUrl),
  // Read by `DataSchema`.
  masking: v.optional(v.unknown()),
  fields: v.optional(v.unknown()),
})

export type Config = Readonly<Omit<v.InferOutput<typeof ConfigSchema>, keyof DataConfig>> & DataConfig

/** One thing that is wrong with the configuration: where, and why. */
export interface ConfigFault {
  /** `maxSize`, `customAttributes.2`; empty for the file as a whole. */
  readonly key: string
  readonly reason: string
}

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
    return {
      ok: false,
      faults: [{ key: '', reason: `is not JSON: ${thrown instanceof Error ? thrown.message : thrown}` }],
    }
  }
  if (Array.isArray(sent)) return { ok: false, faults: [{ key: '', reason: 'must be an object' }] }
  const read = v.safeParse(ConfigSchema, sent)
  const data = await readData(sent)
  if (read.success && data.success) {
    const { masking: _, fields: __, ...rest } = read.output
    return { ok: true, config: { ...rest, ...data.output } }
  }
  return { ok: false, faults: [...(read.issues ?? []), ...(data.success ? [] : data.issues)].map(faultOf) }
}

/** What is said of the data, by few: what reads it is fetched for them only. */
async function readData(sent: unknown): Promise<DataRead> {
  if (typeof sent !== 'object' || sent === null || !('masking' in sent || 'fields' in sent)) return nothingSaid
  const { readDataConfig } = await import('./dataConfig.ts')
  return readDataConfig(sent)
}

function faultOf(issue: v.BaseIssue<unknown>): ConfigFault {
  const key = v.getDotPath(issue) ?? ''
  if (issue.type === 'strict_object') {
    if (key === '') return { key, reason: 'must be an object' }
    if (issue.expected === 'never') return { key, reason: 'is not a known key' }
    if (issue.expected === 'Object') return { key, reason: `must be an object, but is ${JSON.stringify(issue.input)}` }
    return { key, reason: 'is missing' }
  }
  return { key, reason: `${issue.message}, but is ${JSON.stringify(issue.input)}` }
}

/** Fetches and reads `config.json` from beside the page. Never throws. */
export async function loadConfig(): Promise<ConfigResult> {
  try {
    const answer = await fetch('./config.json', { cache: 'no-cache' })
    if (!answer.ok) return { ok: false, faults: [{ key: '', reason: `could not be fetched: HTTP ${answer.status}` }] }
    return readConfig(await answer.text())
  } catch (thrown) {
    return {
      ok: false,
      faults: [{ key: '', reason: `could not be fetched: ${thrown instanceof Error ? thrown.message : thrown}` }],
    }
  }
}
