import { idAfter, interactionIds } from '#mocks/generator/ids.ts'
import { makeAgents, makeCustomers } from '#mocks/generator/people.ts'
import { mix, Random } from '#mocks/generator/random.ts'
import { printStamp } from '#mocks/generator/stamps.ts'
import { anyTopic, withReference } from '#mocks/generator/topics.ts'
import type { StoredInteraction, World } from '#mocks/world.ts'
import { DAY, MINUTE } from '#src/model/instant.ts'

const mediaTypes = mix([
  ['call', 45],
  ['email', 25],
  ['chat', 20],
  ['workitem', 10],
])

/**
 * As many short rows of the last 29 days, of about 330 bytes each: what a table shows, without attached data. For
 * measurements of a million, of which a server of whole rows would not find the memory.
 */
export function makeLeanWorld(rows: number, now: number, seed = 1): World {
  const random = new Random(seed)
  const customers = makeCustomers(2_000, random)
  const agents = makeAgents(300, random)
  const step = (29 * DAY) / rows

  const rowOf = (_: unknown, place: number): StoredInteraction => {
    const at = Math.floor(now - MINUTE - place * step)
    const id = idAfter(interactionIds, rows - place)
    const mediaType = mediaTypes(random)
    const customer = random.pick(customers)
    const agent = random.pick(agents)
    const record = {
      id,
      mediaType,
      typeId: random.chance(0.8) ? 'Inbound' : 'Outbound',
      state: random.chance(0.95) ? 'Stopped' : 'Pending',
      startDate: printStamp(at, 60),
      endDate: printStamp(at + random.whole(10_000, 900_000), 60),
      subject: withReference(anyTopic(undefined, random).subject, String(random.whole(10_000, 99_999))),
      contactId: customer.id,
      ownerInformation: agent.owner,
    }
    return { at, id, mediaType, contactId: customer.id, userIds: agent.userIds, attributes: {}, record }
  }

  return {
    seed,
    now,
    zone: 'Europe/Stockholm',
    customers,
    agents,
    interactions: Array.from({ length: rows }, rowOf),
    archive: [],
    content: (_id, _attributes) => undefined,
  }
}
