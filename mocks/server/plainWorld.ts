import { makeContactCentre } from '#mocks/generator/contactCentre.ts'
import type { StoredInteraction, World } from '#mocks/world.ts'

/** As many well-formed rows of the last 29 days, of about 680 bytes each, for measurements. */
export function makePlainWorld(rows: number, now: number, seed = 1): World {
  const made = makeContactCentre({ seed, now, interactions: rows, days: 29, oddities: false })
  const { zone, customers, agents, content } = made
  return {
    seed,
    now,
    zone,
    customers,
    agents,
    content,
    interactions: made.interactions.map(withoutAddresses),
    archive: [],
  }
}

/** Less what only informs: it brings the record down to the length that is usual. */
function withoutAddresses(row: StoredInteraction): StoredInteraction {
  if (typeof row.record !== 'object') return row
  return { ...row, record: { ...row.record, uri: undefined, path: undefined } }
}
