/** How the second of two differs from the first. */
export type Change = 'same' | 'changed' | 'added' | 'removed'

/** What every interaction may have beside its attributes, in the order of being compared. */
export const comparedFields = [
  'media',
  'direction',
  'state',
  'started',
  'ended',
  'duration',
  'subject',
  'contact',
  'contactId',
  'owner',
  'phone',
  'comment',
  'parent',
  'thread',
] as const

export type ComparedField = (typeof comparedFields)[number]
