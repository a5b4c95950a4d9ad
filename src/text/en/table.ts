import type { SortField } from '#src/model/sort.ts'

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
  } satisfies Record<SortField, string>,
}
