import type { Change, ComparedField } from '#src/model/compared.ts'
import { counted, number } from './counts.ts'

type Differing = Exclude<Change, 'same'>

const legs: readonly [string, string] = ['Parent', 'This reply']
const sides: readonly [string, string] = ['A', 'B']

/** Two interactions side by side, and what changed between the legs of a thread. */
export const compare = {
  title: 'Compare interactions',
  mark: 'Mark to compare',
  unmark: 'Marked to compare',
  bar: {
    name: 'Marked to compare',
    marked: (count: number) => `${number(count)} marked to compare`,
    another: 'mark another one',
    compare: 'Compare',
    clear: 'Clear',
  },
  legs: {
    ask: 'What changed?',
    asking: 'Asking the server…',
    retry: 'Retry',
    changed: (count: number) => (count === 0 ? 'no values changed' : `${counted(count, 'value')} changed`),
    table: (title: string) => `What changed up to ${title}`,
    heads: legs,
    kinds: { changed: 'changed', added: 'added', removed: 'removed' } satisfies Record<Differing, string>,
  },
  heads: sides,
  field: 'Field',
  kinds: { changed: 'differs', added: 'only B', removed: 'only A' } satisfies Record<Differing, string>,
  sections: { fields: 'Interaction', attr: 'Custom attributes', data: 'User data' },
  fields: {
    media: 'Media',
    direction: 'Direction',
    state: 'State',
    started: 'Started',
    ended: 'Ended',
    duration: 'Duration',
    subject: 'Subject',
    contact: 'Contact',
    contactId: 'Contact id',
    owner: 'Owner',
    phone: 'Phone number',
    comment: 'Comment',
    parent: 'Parent',
    thread: 'Thread id',
  } satisfies Record<ComparedField, string>,
  differ: (count: number, of: number) =>
    `${number(count)} of ${counted(of, 'value')} ${count === 1 ? 'differs' : 'differ'}`,
  differencesOnly: 'Differences only',
  allSame: 'Nothing differs.',
  none: 'Neither has any.',
  swap: 'Swap',
  clear: 'Clear',
  close: 'Close',
  loading: 'Asking the server for all details…',
  incomplete: (ids: readonly string[]) =>
    `The server did not give all details of ${ids.join(' and ')}: what is known of it is compared.`,
  unknown: 'Not known',
  showMore: (many: number) => `Show ${number(many)} more`,
  noKey: '(no key)',
  deeper: '…',
}
