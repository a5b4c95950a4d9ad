import type { FixedSortField } from '#src/model/sort.ts'
import { counted, number } from './counts.ts'

const interactions = (count: number) => counted(count, 'interaction')

export const table = {
  name: 'Interactions',
  columns: {
    started: 'Started',
    media: 'Media',
    subject: 'Subject',
    contact: 'Contact',
    owner: 'Owner',
    duration: 'Duration',
    state: 'State',
    direction: 'Direction',
    ended: 'Ended',
    phone: 'Phone number',
    comment: 'Comment',
    parent: 'Parent',
    id: 'Id',
  } satisfies Record<FixedSortField, string>,
  interactions,
  day: (day: string, count: number) => `${day}, ${interactions(count)}`,
  reviewed: 'reviewed',
  noDay: 'Without a usable date',
  thread: (size: number) => `thread ${number(size)}`,
  group: 'Group by thread',
  threadHint: 'One of several in a thread',
  moreOwners: (count: number) => `+${count}`,
  zoneless: 'Sent without a time zone, shown as it was sent',
  unreadable: 'Not a date that can be read, shown as it was sent',
  endsBeforeStart: 'Ends before it starts',
  secondKey: (descending: boolean) => `Second sort key, ${descending ? 'descending' : 'ascending'}`,
  chooser: {
    button: 'Columns',
    name: 'Columns of the table',
    earlier: (column: string) => `Move ${column} earlier`,
    later: (column: string) => `Move ${column} later`,
    narrower: (column: string) => `Make ${column} narrower`,
    wider: (column: string) => `Make ${column} wider`,
    pin: (column: string) => `Pin ${column}`,
    add: 'Add column',
    remove: (column: string) => `Remove ${column} from the columns`,
    reset: 'Reset columns',
  },
}
