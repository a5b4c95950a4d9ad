import type { DataPair } from '#src/model/interaction.ts'
import { textOf, type WireRecord } from './field.ts'
import { textIn } from './pairs.ts'

// [inferred] No document says where a history record holds the customer's name. These are the names that routing
// applications commonly attach it under; the first that holds a text is believed.
const fullNames: ReadonlySet<string> = new Set(['ContactName', 'contactName', 'CustomerName', 'customerName'])
const firstNames: ReadonlySet<string> = new Set(['FirstName', 'firstName'])
const lastNames: ReadonlySet<string> = new Set(['LastName', 'lastName'])

/** The customer's name: the record's own, else one attached to it. */
export function readContactName(
  record: WireRecord,
  attributes: readonly DataPair[],
  userData: readonly DataPair[],
): string | undefined {
  return (
    textOf(record['contactName']) ??
    joined(textOf(record['firstName']), textOf(record['lastName'])) ??
    nameIn(attributes) ??
    nameIn(userData)
  )
}

function nameIn(pairs: readonly DataPair[]): string | undefined {
  if (pairs.length === 0) return undefined
  return textIn(pairs, fullNames) ?? joined(textIn(pairs, firstNames), textIn(pairs, lastNames))
}

/** A person's name from its parts, in the order in which it is spoken. */
export function joined(first: string | undefined, last: string | undefined): string | undefined {
  return first !== undefined && last !== undefined ? `${first} ${last}` : (first ?? last)
}
