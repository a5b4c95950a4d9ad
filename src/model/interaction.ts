import type { ContactId, InteractionId, OwnerKey } from './ids.ts'
import { type Instant, instantOf, type Stamp } from './instant.ts'

export type Direction = 'inbound' | 'outbound' | 'internal' | 'consult' | 'unknown'
export type InteractionState = 'new' | 'pending' | 'in-process' | 'stopped' | 'unknown'

export const directions: readonly Direction[] = ['inbound', 'outbound', 'internal', 'consult', 'unknown']
export const interactionStates: readonly InteractionState[] = ['stopped', 'pending', 'in-process', 'new', 'unknown']

/** Somebody who handled an interaction. */
export interface Owner {
  readonly key: OwnerKey
  /** As a person reads it: first and last name, else the user name, else the key. */
  readonly name: string
  readonly userName: string | undefined
  /** The server's `id`, which `userId` asks for; v3 sends none. */
  readonly userId: string | undefined
}

/** Attached data: ordered, and a key may occur more than once. Never a map. */
export interface DataPair {
  readonly key: string
  readonly value: DataValue
}
export type DataValue = string | null | readonly DataPair[]

/** One contact between a customer and the company, in whatever medium. */
export interface Interaction {
  readonly id: InteractionId
  /** Canonical (`canonicalMediaType`): lower case, `call` for `voice`; unknown ones by their own name. */
  readonly mediaType: string
  readonly direction: Direction
  readonly state: InteractionState
  readonly started: Stamp
  readonly ended: Stamp | undefined
  readonly subject: string | undefined
  readonly comment: string | undefined
  readonly contactId: ContactId | undefined
  /** The customer's name, where the record or its attached data hold one. */
  readonly contactName: string | undefined
  readonly parentId: InteractionId | undefined
  readonly threadId: string | undefined
  readonly owners: readonly Owner[]
  readonly phoneNumber: string | undefined
  /** Talk time of a call in ms: not the same as end minus start. */
  readonly talkMs: number | undefined
  /** Custom attributes: only the names that the request asked for come back. */
  readonly attributes: readonly DataPair[]
  readonly userData: readonly DataPair[]
  /** The record as it was sent, for the reader's eyes only: nothing decides anything by it. */
  readonly raw: unknown
}

/** A record that could not be read: counted and reported, never dropped silently. */
export interface Unreadable {
  readonly reason: 'not an object' | 'no id' | 'not JSON'
  /** Of a file, from 1. */
  readonly line?: number
  readonly raw: unknown
}

export function startOf(interaction: Interaction): Instant | undefined {
  return instantOf(interaction.started)
}

/** End minus start in ms; negative where the server says it ended before it started; `undefined` where either is missing. */
export function spanMs(interaction: Interaction): number | undefined {
  const start = instantOf(interaction.started)
  const end = instantOf(interaction.ended)
  return start === undefined || end === undefined ? undefined : end - start
}
