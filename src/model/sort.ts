import { type AttributeField, isAttributeField } from './field.ts'

/** What every interaction has by itself to be ordered by; also the names of the table's columns. */
export type FixedSortField =
  | 'started'
  | 'media'
  | 'subject'
  | 'contact'
  | 'owner'
  | 'duration'
  | 'state'
  | 'direction'
  | 'ended'
  | 'phone'
  | 'comment'
  | 'parent'
  | 'id'

/** Any attribute that is found is a column and an order too. */
export type SortField = FixedSortField | AttributeField

export const sortFields: readonly FixedSortField[] = [
  'started',
  'media',
  'subject',
  'contact',
  'owner',
  'duration',
  'state',
  'direction',
  'ended',
  'phone',
  'comment',
  'parent',
  'id',
]

/** The field of a name, as addresses and what is kept in the browser have it. */
export function sortFieldOf(name: string): SortField | undefined {
  return isAttributeField(name) ? name : sortFields.find((field) => field === name)
}

export interface SortKey {
  readonly field: SortField
  readonly descending: boolean
}

/** One or two keys. Missing values come last in both directions; ties go by start (newest first), then id. */
export type Sort = readonly [SortKey] | readonly [SortKey, SortKey]

export const newestFirst: Sort = [{ field: 'started', descending: true }]
export const oldestFirst: Sort = [{ field: 'started', descending: false }]

/**
 * What a header's button does: sorts by that field, again reverses. With Shift it sets or reverses the second key and
 * leaves the first.
 */
export function sortedBy(sort: Sort, field: SortField, addKey: boolean): Sort {
  const [first, second] = sort
  const fresh: SortKey = { field, descending: field === 'started' || field === 'ended' || field === 'duration' }
  if (first.field === field) {
    const reversed: SortKey = { field, descending: !first.descending }
    return second && addKey ? [reversed, second] : [reversed]
  }
  if (!addKey) return [fresh]
  return [first, second?.field === field ? { field, descending: !second.descending } : fresh]
}
