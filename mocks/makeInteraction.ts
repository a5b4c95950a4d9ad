import { contactId, interactionId } from '#src/model/ids.ts'
import { instant, MINUTE, type Stamp } from '#src/model/instant.ts'
import type { Interaction } from '#src/model/interaction.ts'

/** Ids as plain strings; `started` and `ended` as epoch ms where only the instant matters. */
export interface InteractionOverrides
  extends Partial<Omit<Interaction, 'id' | 'contactId' | 'parentId' | 'started' | 'ended'>> {
  readonly id?: string
  readonly contactId?: string | undefined
  readonly parentId?: string | undefined
  readonly started?: number | Stamp
  readonly ended?: number | Stamp | undefined
}

/** A stamp that names an instant, as if sent in ISO form with that offset. */
export function stampAt(epochMs: number, offsetMinutes = 0): Stamp {
  const sent = new Date(epochMs + offsetMinutes * MINUTE).toISOString()
  return { kind: 'exact', at: instant(epochMs), offsetMinutes, sent }
}

/** A plain, stopped inbound chat of 2026, for unit tests: only what is overridden matters to the test. */
export function makeInteraction(overrides: InteractionOverrides = {}): Interaction {
  const { id = '0000Sa99620J0EM5', contactId: contact, parentId, started, ended, ...rest } = overrides
  const start = asStamp(started ?? Date.UTC(2026, 10, 13, 16, 30, 49))
  const end = 'ended' in overrides ? ended : start.kind === 'exact' ? start.at + 5 * MINUTE : undefined
  return {
    mediaType: 'chat',
    direction: 'inbound',
    state: 'stopped',
    subject: 'Refund for order 88213',
    comment: undefined,
    contactName: undefined,
    threadId: undefined,
    owners: [],
    phoneNumber: undefined,
    talkMs: undefined,
    attributes: [],
    userData: [],
    raw: undefined,
    ...rest,
    id: interactionId(id),
    contactId: contact === undefined ? undefined : contactId(contact),
    parentId: parentId === undefined ? undefined : interactionId(parentId),
    started: start,
    ended: end === undefined ? undefined : asStamp(end),
  }
}

function asStamp(given: number | Stamp): Stamp {
  return typeof given === 'number' ? stampAt(given) : given
}

/** The sample record of the servers' resource page, as sent; anything may be overridden, with anything. */
export function makeWire(overrides: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    uri: 'http://localhost:8080/api/v2/interactions/0000Sa99620J0EM5',
    id: '0000Sa99620J0EM5',
    path: '/interactions/0000Sa99620J0EM5',
    mediaType: 'facebooksession',
    typeId: 'Inbound',
    state: 'Stopped',
    startDate: '2013-11-25 21:02:22.000+0200',
    endDate: '2013-11-25 21:02:25.000+0200',
    subject: 'Customer support',
    contactId: '0000Sa99620J0EM7',
    ownerInformation: {
      userName: 'JohnS',
      lastName: 'John',
      id: 'cc9016eee9c84dfcb266c642d9fd92c5',
      firstName: 'Smith',
    },
    ...overrides,
  }
}
