import type { DurationBand } from '#src/model/filter.ts'
import type { Flag } from '#src/model/flag.ts'
import type { Direction, InteractionState } from '#src/model/interaction.ts'
import type { MediaFamily } from '#src/model/media.ts'

/** The field's own words. */
export const domain = {
  media: {
    call: 'Call',
    email: 'Email',
    chat: 'Chat',
    social: 'Social',
    sms: 'SMS',
    workitem: 'Work item',
  } satisfies Record<MediaFamily, string>,
  direction: {
    inbound: 'Inbound',
    outbound: 'Outbound',
    internal: 'Internal',
    consult: 'Consult',
    unknown: 'Unknown direction',
  } satisfies Record<Direction, string>,
  state: {
    stopped: 'Stopped',
    pending: 'Pending',
    'in-process': 'In process',
    new: 'New',
    unknown: 'Unknown state',
  } satisfies Record<InteractionState, string>,
  duration: {
    'under-1m': 'Under 1 min',
    '1m-5m': '1 – 5 min',
    'over-5m': 'Over 5 min',
    none: 'No end yet',
  } satisfies Record<DurationBand, string>,
  flag: {
    'ends-before-start': 'Ended before it started',
    'talk-differs': 'Talk time differs from start to end',
    'stopped-without-end': 'Stopped without an end',
    'long-pending': 'Pending for two months or more',
    'parent-missing': 'Parent not in the result',
    disagrees: 'List and content disagree',
    'unknown-media': 'Unknown media',
    'no-start': 'No usable start',
  } satisfies Record<Flag, string>,
  noOwner: 'No owner',
  /** Of an attribute that an interaction does not have. */
  notSet: 'Not set',
  missing: '—',
}
