import type { LanesBy } from '#src/model/lanesBy.ts'
import { counted, number } from './counts.ts'

const interactions = (count: number) => counted(count, 'interaction')

const someOthers: Record<LanesBy, string> = { media: 'other media', owner: 'other owners', contact: 'other contacts' }

/** Bars along the time, one lane for each medium, owner or contact. */
export const lanes = {
  name: 'Lanes',
  by: {
    name: 'Group by',
    values: { media: 'Media', owner: 'Owner', contact: 'Contact' } satisfies Record<LanesBy, string>,
  },
  none: { owner: 'No owner', contact: 'No contact' },
  others: (by: LanesBy, count: number) => `${number(count)} ${someOthers[by]}`,
  /** A lane by its name. */
  lane: (name: string, count: number) => `${name}, ${interactions(count)}`,
  count: (count: number) => number(count),
  over: (count: number) => `+${number(count)}`,
  timeShown: 'Time shown',
  earlier: 'Earlier',
  later: 'Later',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  whole: 'Whole range',
  select: 'Select time',
  filter: 'Filter to this view',
  more: 'More of the lanes',
  now: 'Now',
  hint: (wheelScrolls: boolean) =>
    `${wheelScrolls ? 'Ctrl + scroll' : 'Scroll'} to zoom, drag to move, Alt + drag to filter`,
  selecting: 'Drag over the time to filter to',
  notes: {
    over: (count: number) => `${number(count)} lie over others: zoom in to part them`,
    undated: (count: number) => `${interactions(count)} without a readable start`,
    listed: (listed: number, inView: number) =>
      `${number(listed)} of ${number(inView)} bars in view are listed; arrow keys go on to the others`,
  },
  silent: {
    name: 'Silent times',
    days: (count: number) => `${number(count)} days silent`,
    hours: (count: number) => `${count} hours silent`,
    minutes: (count: number) => `${count} minutes silent`,
    item: (silent: string, span: string) => `${silent}, ${span}`,
  },
  replyTo: (parent: string) => `Reply to ${parent}`,
  replies: (count: number) => (count === 1 ? '1 reply' : `${number(count)} replies`),
  between: (from: string, to: string) => `${from} – ${to}`,
}
