import * as v from 'valibot'
import { isOrigin } from '#src/model/origin.ts'
import { isZone } from '#src/model/zone.ts'

/** Parts of the page that a host can do without. */
export const hideables = ['search', 'filters', 'export', 'overview'] as const
export type Hideable = (typeof hideables)[number]

export const Theme = v.picklist(['system', 'light', 'dark'])
export const Density = v.picklist(['comfortable', 'compact'])
export const Locale = v.pipe(v.string(), v.maxLength(64), v.check(isLocale))
export const TimeZone = v.pipe(v.string(), v.maxLength(64), v.check(isZone))
export const Origin = v.pipe(v.string(), v.check(isOrigin))
const Nonce = v.pipe(v.string(), v.regex(/^[\w-]{8,128}$/))

/** What the query of an embedded page's address says. Nothing in it is about a person. */
export interface EmbedAddress {
  /** Whom to greet; still to be compared with the deployed list. */
  readonly hostOrigin: string | undefined
  /** The host's own random name for this panel, which both sides repeat. */
  readonly instance: string | undefined
  readonly theme: v.InferOutput<typeof Theme> | undefined
  readonly locale: string | undefined
  readonly timeZone: string | undefined
  readonly density: v.InferOutput<typeof Density> | undefined
  readonly hide: readonly Hideable[]
  /** Names of parameters whose value could not be used. */
  readonly problems: readonly string[]
}

/** Reads the query of the address. Unknown parameters are passed over, bad ones named. Never throws. */
export function readEmbedAddress(search: string): EmbedAddress {
  const sent = new URLSearchParams(search)
  const problems: string[] = []
  const read = <Out>(name: string, schema: v.GenericSchema<string, Out>): Out | undefined => {
    const value = sent.get(name)
    if (value === null) return undefined
    const found = v.safeParse(schema, value)
    if (found.success) return found.output
    problems.push(name)
    return undefined
  }
  const named = (sent.get('hide') ?? '').split(',').filter((name) => name !== '')
  const hide = hideables.filter((name) => named.includes(name))
  const address = {
    hostOrigin: read('hostOrigin', Origin),
    instance: read('instance', Nonce),
    theme: read('theme', Theme),
    locale: read('locale', Locale),
    timeZone: read('tz', TimeZone),
    density: read('density', Density),
    hide,
  }
  if (named.some((name) => !hideables.some((known) => known === name))) problems.push('hide')
  return { ...address, problems }
}

function isLocale(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1
  } catch {
    return false
  }
}
