import type { StoredInteraction, World } from '#mocks/world.ts'
import { HOUR } from '#src/model/instant.ts'
import { makeArrival } from './cases.ts'
import { contentOf } from './content.ts'
import { idAfter, interactionIds } from './ids.ts'
import { makeAgents, makeCustomers } from './people.ts'
import { rowOf } from './period.ts'
import { Random } from './random.ts'
import { makeRhythm } from './rhythm.ts'
import type { WireContent } from './wire.ts'

export interface Arrival {
  readonly row: StoredInteraction
  readonly content: (attributes: readonly string[]) => WireContent
}

/** Far above the ids of any world, so that what arrives later never repeats one. */
const firstArrival = 5_000_000

/** The interaction that begins at `at`, the `count`th since the server started: of the world's people, if it has any. */
export function arrivalAt(world: World, at: number, count: number): Arrival {
  const random = new Random(world.seed + firstArrival + count)
  const customers = world.customers.length > 0 ? world.customers : makeCustomers(1, random)
  const agents = world.agents.length > 0 ? world.agents : makeAgents(1, random)
  const rhythm = makeRhythm(at - HOUR, at, world.zone)
  const happening = makeArrival({ customers, agents, rhythm, now: at }, random)
  happening.id = idAfter(interactionIds, firstArrival + count)
  const row = rowOf(happening, rhythm, random)
  return { row, content: (attributes) => contentOf(row, happening, rhythm, attributes) }
}
