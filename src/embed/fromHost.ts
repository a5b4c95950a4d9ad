import * as v from 'valibot'
import { Density, Locale, Theme, TimeZone } from './address.ts'

/** What both sides write on each window message, to tell them from other people's. */
export const protocol = 'interaction-history'
/** Versions of the contract that this page speaks. */
export const versions = [1] as const

const Id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(512))
/** Counts the customers that were shown in this panel: a higher one replaces a lower one. */
const Epoch = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const Why = v.optional(v.pipe(v.string(), v.maxLength(500)))
const Reference = v.pipe(v.string(), v.nonEmpty(), v.maxLength(64))

const Context = v.object({ contactId: Id, interactionId: v.optional(Id), epoch: Epoch })
export type Context = v.InferOutput<typeof Context>

const Auth = v.object({
  /** What a header can carry, and nothing that could begin another. */
  token: v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,16384}$/)),
  /** Epoch ms. */
  expiresAt: v.optional(v.pipe(v.number(), v.finite())),
})
export type Auth = v.InferOutput<typeof Auth>

/** What is not said keeps the value that it has. */
const HostPreferences = v.object({
  locale: v.optional(Locale),
  timeZone: v.optional(TimeZone),
  theme: v.optional(Theme),
  density: v.optional(Density),
  /** Whether single letters are shortcuts. */
  letterKeys: v.optional(v.boolean()),
})
export type HostPreferences = v.InferOutput<typeof HostPreferences>

const allowed = v.optional(v.boolean(), false)
/** What is not allowed in so many words is forbidden. */
const Permissions = v.object({
  reveal: allowed,
  export: allowed,
  print: allowed,
  transcript: allowed,
  copy: allowed,
})
export type Permissions = Readonly<v.InferOutput<typeof Permissions>>

/** Values of `KeyboardEvent.key`; with Ctrl or Cmd `Mod+k`, with Shift besides `Mod+Shift+k`, with Alt `Alt+k`. */
const Keys = v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(200))

/** The first message, with the port for all others. */
export const Init = v.object({
  protocol: v.literal(protocol),
  type: v.literal('init'),
  version: v.picklist(versions),
  instance: v.string(),
  /** Of the `hello` that this answers. A host that repeats it is safe from its own answers to an earlier load. */
  load: v.optional(v.string()),
  context: v.nullish(Context),
  auth: v.nullish(Auth),
  preferences: v.optional(HostPreferences, {}),
  permissions: v.optional(Permissions, {}),
  reservedKeys: v.optional(Keys, []),
  mode: v.picklist(['api', 'push']),
})
export type Init = v.InferOutput<typeof Init>

/** Names and forms are those of the parameters in a link to the viewer. */
const FilterParameters = v.record(
  v.picklist(['q', 'from', 'to', 'media', 'direction', 'state', 'owner', 'duration']),
  v.pipe(v.string(), v.maxLength(2_000)),
)

const re = { re: Reference }
const refusal = { re: Reference, reason: Why }

/** Everything that a host may say over the port. */
export const FromHost = v.variant('type', [
  v.object({ type: v.literal('context.set'), ...Context.entries }),
  v.object({ type: v.literal('context.clear'), epoch: Epoch }),
  v.object({ type: v.literal('auth.token'), ...Auth.entries }),
  v.object({ type: v.literal('preferences.set'), ...HostPreferences.entries }),
  v.object({ type: v.literal('permissions.set'), ...Permissions.entries }),
  v.object({ type: v.literal('filter.set'), parameters: FilterParameters }),
  v.object({ type: v.literal('select'), interactionId: v.nullable(Id) }),
  v.object({ type: v.literal('focus'), on: v.optional(v.picklist(['search', 'list']), 'list') }),
  v.object({ type: v.literal('visibility'), visible: v.boolean() }),
  v.object({
    type: v.literal('data.push'),
    epoch: Epoch,
    /** From 0; 0 begins anew. */
    sequence: Epoch,
    last: v.boolean(),
    interactions: v.array(v.unknown()),
    transcripts: v.optional(v.array(v.object({ interactionId: Id, messages: v.array(v.unknown()) })), []),
  }),
  v.object({ type: v.literal('export.grant'), ...re }),
  v.object({ type: v.literal('export.deny'), ...refusal }),
  v.object({ type: v.literal('reveal.grant'), ...re }),
  v.object({ type: v.literal('reveal.deny'), ...refusal }),
  v.object({ type: v.literal('destroy') }),
])
export type FromHost = v.InferOutput<typeof FromHost>
