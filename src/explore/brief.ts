import type { InstantRange } from '#src/model/filter.ts'
import { type Instant, instant } from '#src/model/instant.ts'
import type { Interaction } from '#src/model/interaction.ts'
import type { Clock } from '#src/time/clock.ts'
import { resolveRange } from '#src/time/range.ts'
import type { InteractionIndex } from './interactionIndex.ts'
import { outcomeOf } from './outcome.ts'
import { matterOf } from './repeats.ts'

/** Contacts within some days. */
export interface Spell {
  readonly days: number
  readonly range: InstantRange
  readonly count: number
}

/** One customer in a few numbers, of all that is loaded, filter or no filter. */
export interface Brief {
  /** Not stopped. */
  readonly open: number
  /** The one that has been open for longest. */
  readonly longest: { readonly interaction: Interaction; readonly startedAt: Instant; readonly ms: number } | undefined
  /** The last to have started. */
  readonly last:
    | { readonly interaction: Interaction; readonly at: Instant; readonly outcome: string | undefined }
    | undefined
  readonly week: Spell
  readonly month: Spell
  /** The subject that came up most often within the month, at least twice. */
  readonly repeats: { readonly subject: string; readonly count: number } | undefined
}

/**
 * By plain rules. The week and the month are those of the date range: whole days by the clock, up to the end of today,
 * so that they stay the same all day.
 */
export function briefOf(index: InteractionIndex, now: Instant, clock: Clock): Brief {
  const { columns, size } = index
  const { started } = columns
  const week = resolveRange({ kind: 'preset', preset: '7d' }, now, clock)
  const month = resolveRange({ kind: 'preset', preset: '30d' }, now, clock)
  const counted = { open: 0, week: 0, month: 0 }
  let [last, longest] = [-1, -1]
  const matters = new Map<string, { row: number; count: number }>()
  for (let row = 0; row < size; row++) {
    const interaction = index.interactionAt(row)
    const at = started[row]!
    const isOpen = interaction.state !== 'stopped'
    if (isOpen) counted.open++
    if (Number.isNaN(at)) continue
    if (last < 0 || at > started[last]!) last = row
    if (isOpen && (longest < 0 || at < started[longest]!)) longest = row
    if (at >= week.from && at < week.to) counted.week++
    if (at < month.from || at >= month.to) continue
    counted.month++
    const key = matterOf(interaction)
    if (key === undefined) continue
    const matter = matters.get(key)
    if (!matter) matters.set(key, { row, count: 1 })
    else {
      matter.count++
      if (at > started[matter.row]!) matter.row = row
    }
  }
  return {
    open: counted.open,
    longest: longest < 0 ? undefined : longestOf(index.interactionAt(longest), instant(started[longest]!), now),
    last: last < 0 ? undefined : lastOf(index.interactionAt(last), instant(started[last]!)),
    week: { days: 7, range: week, count: counted.week },
    month: { days: 30, range: month, count: counted.month },
    repeats: mostRepeated(index, [...matters.values()]),
  }
}

function longestOf(interaction: Interaction, startedAt: Instant, now: Instant): Brief['longest'] {
  // A server's clock may be ahead of ours.
  return { interaction, startedAt, ms: Math.max(0, now - startedAt) }
}

function lastOf(interaction: Interaction, at: Instant): Brief['last'] {
  return { interaction, at, outcome: outcomeOf(interaction) }
}

/** Of several that came up as often the one that came up last. */
function mostRepeated(
  index: InteractionIndex,
  matters: readonly { readonly row: number; readonly count: number }[],
): Brief['repeats'] {
  const { started } = index.columns
  const [most] = matters
    .filter(({ count }) => count >= 2)
    .toSorted((a, b) => b.count - a.count || started[b.row]! - started[a.row]!)
  return most && { subject: index.interactionAt(most.row).subject ?? '', count: most.count }
}
