import * as v from 'valibot'
import { type AttributeField, isAttributeField } from '#src/model/field.ts'
import { type SortField, sortFieldOf } from '#src/model/sort.ts'
import { languages } from '#src/text/languages.ts'
import { type ColumnPreferences, defaultColumns, maxWidth, minWidth } from '#src/views/table/columnPreferences.ts'

const storageKey = 'interaction-history-viewer.preferences'

/** Attributes are columns too, by names that are the deployment's, not a customer's. */
const isField = (name: string) => sortFieldOf(name) !== undefined
const Field = v.custom<SortField>((name) => typeof name === 'string' && isField(name))
const Fields = v.pipe(v.array(Field), v.readonly())
const Attribute = v.custom<AttributeField>((name) => typeof name === 'string' && isAttributeField(name))
const Width = v.pipe(v.number(), v.minValue(minWidth), v.maxValue(maxWidth))
export const Columns = v.object({
  order: Fields,
  hidden: Fields,
  pinned: v.optional(Fields, []),
  widths: v.record(v.pipe(v.string(), v.check(isField)), Width),
}) satisfies v.GenericSchema<unknown, ColumnPreferences>

const PreferencesSchema = v.object({
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  /** `system`: the browser's, as far as the page can. */
  language: v.fallback(v.picklist(['system', ...languages]), 'system'),
  density: v.fallback(v.picklist(['comfortable', 'compact']), 'comfortable'),
  /** Single-letter keys can be turned off: speech input would press them by accident (WCAG 2.1.4). */
  letterKeys: v.fallback(v.boolean(), true),
  columns: v.fallback(Columns, defaultColumns),
  /** Attributes that are filters, by name. */
  facets: v.fallback(v.pipe(v.array(Attribute), v.readonly()), []),
})

/** What a person likes: kept in the browser, and nothing in it is about a customer. */
export type Preferences = Readonly<v.InferOutput<typeof PreferencesSchema>>

/** Reads what is kept; anything missing or odd takes its default. */
export function readPreferences(kept: string | null): Preferences {
  let sent: unknown = {}
  try {
    sent = JSON.parse(kept ?? '{}')
  } catch {
    // Somebody else's text under our key: start afresh.
  }
  const read = v.safeParse(PreferencesSchema, { ...(typeof sent === 'object' ? sent : {}) })
  return read.success ? read.output : v.parse(PreferencesSchema, {})
}

/** Storage may be forbidden (a frame with third-party storage blocked): then preferences last as long as the page. */
export function loadPreferences(): Preferences {
  try {
    return readPreferences(localStorage.getItem(storageKey))
  } catch {
    return readPreferences(null)
  }
}

export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(preferences))
  } catch {
    // Forbidden or full: see loadPreferences.
  }
}
