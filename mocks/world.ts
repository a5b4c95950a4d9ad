import { canonicalMediaType } from '#src/model/media.ts'
import type { Agent, Customer } from './generator/people.ts'
import { readStamp } from './generator/stamps.ts'
import type { WireContent } from './generator/wire.ts'

/** One row of a server's store: what it sends, and what it knows by itself to find it by. */
export interface StoredInteraction {
  /** The true start, epoch ms, however oddly the record prints it. */
  readonly at: number
  readonly id: string
  /** Canonical, however oddly the record spells it. */
  readonly mediaType: string
  readonly contactId: string | undefined
  /** Of all who owned it. */
  readonly userIds: readonly string[]
  /** Custom attributes, of which an answer holds those asked for. */
  readonly attributes: Readonly<Record<string, string>>
  /** As sent, without custom attributes. */
  readonly record: unknown
  /** The name of what is odd about it. */
  readonly oddity?: string
  /** As the request for this one interaction sends it, where that differs from the list's. */
  readonly newerRecord?: unknown
}

/** All that a server knows. */
export interface World {
  readonly seed: number
  readonly now: number
  /** The zone of the server's days. */
  readonly zone: string
  readonly customers: readonly Customer[]
  readonly agents: readonly Agent[]
  /** Newest first. */
  readonly interactions: readonly StoredInteraction[]
  /** What has been put away: older, with some repeats of `interactions`. Newest first. */
  readonly archive: readonly StoredInteraction[]
  /** One interaction with its messages and the custom attributes of these names; made when asked for. */
  content(id: string, attributes: readonly string[]): WireContent | undefined
}

export interface GivenWorld {
  readonly records: readonly unknown[]
  readonly archive?: readonly unknown[]
  /** The messages of the chats among them. */
  readonly messages?: Readonly<Record<string, readonly unknown[]>>
  readonly now: number
  readonly zone?: string
}

/** A world of exactly these records, for a test; a record whose start nobody can read counts as started now. */
export function worldOf(given: GivenWorld): World {
  const store = (records: readonly unknown[]) =>
    records.map((record) => storedOf(record, given.now)).sort((one, other) => other.at - one.at)
  const interactions = store(given.records)
  const archive = store(given.archive ?? [])
  return {
    seed: 0,
    now: given.now,
    zone: given.zone ?? 'UTC',
    customers: [],
    agents: [],
    interactions,
    archive,
    content(id, attributes) {
      const found = interactions.find((row) => row.id === id) ?? archive.find((row) => row.id === id)
      return found && { interaction: sentWith(found, attributes), messages: given.messages?.[id] ?? [] }
    },
  }
}

/** The record as an answer holds it, with the custom attributes of these names. */
export function sentWith(row: StoredInteraction, names: readonly string[]): unknown {
  const { record, attributes } = row
  if (names.length === 0 || !isObject(record)) return record
  const asked: Record<string, string> = {}
  for (const name of names) {
    const value = attributes[name]
    if (value !== undefined) asked[name] = value
  }
  return { ...record, customAttributes: asked }
}

function storedOf(record: unknown, now: number): StoredInteraction {
  const sent = isObject(record) ? record : {}
  const { customAttributes, ...rest } = sent
  const stamp = text(sent['startDate'])
  const at = [readStamp(stamp), Date.parse(stamp)].find((each) => !Number.isNaN(each))
  const owners = [sent['ownerInformation']].flat().filter(isObject)
  return {
    at: at ?? now,
    id: text(sent['id']),
    mediaType: canonicalMediaType(text(sent['mediaType'])),
    contactId: text(sent['contactId']) || undefined,
    userIds: owners.map((owner) => text(owner['id'])),
    attributes: isObject(customAttributes)
      ? Object.fromEntries(Object.entries(customAttributes).map(([name, value]) => [name, String(value)]))
      : {},
    record: isObject(record) ? rest : record,
  }
}

function isObject(sent: unknown): sent is Readonly<Record<string, unknown>> {
  return typeof sent === 'object' && sent !== null && !Array.isArray(sent)
}

function text(sent: unknown): string {
  return typeof sent === 'string' ? sent : ''
}
