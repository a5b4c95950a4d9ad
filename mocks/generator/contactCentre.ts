import type { World } from '#mocks/world.ts'
import { DAY } from '#src/model/instant.ts'
import { contentOf } from './content.ts'
import { bend } from './oddities.ts'
import { makeAgents, makeCustomers } from './people.ts'
import { makePeriod, type Period } from './period.ts'
import { Random } from './random.ts'

export interface ContactCentreOptions {
  readonly seed?: number
  /** Epoch ms: the newest interaction began minutes before. */
  readonly now: number
  readonly interactions?: number
  readonly days?: number
  readonly customers?: number
  readonly agents?: number
  /** The clock on the site's wall, which stamps are printed by. */
  readonly zone?: string
  /** Small doses of all that real servers do; `false` for tests that count every id. */
  readonly oddities?: boolean
}

/** A contact centre that never was: the same options give the same one, to the letter. */
export function makeContactCentre(options: ContactCentreOptions): World {
  const { seed = 1, now, interactions = 12_000, days = 90, zone = 'Europe/Stockholm', oddities = true } = options
  const random = new Random(seed)
  const customers = makeCustomers(options.customers ?? 600, random)
  const agents = makeAgents(options.agents ?? 40, random)
  const since = now - days * DAY
  const shared = { customers, agents, zone, now }
  const made = makePeriod({ ...shared, from: since, to: now, count: interactions, firstId: 0 }, random)
  const main: Period = oddities ? { ...made, rows: bend(made.rows, made.happenings, random) } : made

  const archived = once(() => {
    const older = { ...shared, from: since - days * DAY, to: since, firstId: interactions }
    return makePeriod({ ...older, count: Math.ceil(interactions / 12) }, new Random(seed + 1))
  })
  // What is being put away is in both for a while.
  const archive = once(() => [...main.rows.slice(Math.floor(main.rows.length * 0.97)), ...archived().rows])
  const places = once(() => placesOf(main))
  const archivePlaces = once(() => placesOf(archived()))

  return {
    seed,
    now,
    zone,
    customers,
    agents,
    interactions: main.rows,
    get archive() {
      return archive()
    },
    content: (id, attributes) =>
      contentAt(main, places().get(id), attributes) ?? contentAt(archived(), archivePlaces().get(id), attributes),
  }
}

function placesOf(period: Period): ReadonlyMap<string, number> {
  return new Map(period.rows.map((row, place) => [row.id, place]))
}

function contentAt(period: Period, place: number | undefined, attributes: readonly string[]) {
  const row = period.rows[place ?? -1]
  const happening = period.happenings[place ?? -1]
  return row && happening && contentOf(row, happening, period.rhythm, attributes)
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
