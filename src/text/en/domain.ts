import type { DurationBand } from '#src/model/filter.ts'
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
  noOwner: 'No owner',
  missing: '—',
}
