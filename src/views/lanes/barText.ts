import type { Lane, LaneBars } from '#src/explore/laneBars.ts'
import type { SilentGap } from '#src/explore/laneGaps.ts'
import { DAY, HOUR, instant, MINUTE } from '#src/model/instant.ts'
import type { Interaction } from '#src/model/interaction.ts'
import type { LanesBy } from '#src/model/lanesBy.ts'
import { mediaGroup } from '#src/model/media.ts'
import { mediaLabel } from '#src/text/label.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { words } from '#src/text/words.ts'
import type { Clock } from '#src/time/clock.ts'
import { toldApart } from '#src/time/comesTwice.ts'
import type { Zones } from '#src/time/otherClocks.ts'
import { otherSpansBrief } from '../clocks/clockText.ts'
import { titleOf } from '../details/title.ts'
import { outcomeOf } from '../timeline/articleText.ts'

/** `Chat, Refund for order 88213, 13 Nov 2026, 17:30:49, 16m 43s, Stopped` */
export function barName(interaction: Interaction, start: number, clock: Clock): string {
  const { state, mediaType } = interaction
  const media = mediaLabel(mediaGroup(mediaType))
  const when = toldApart(clock.dateTime(instant(start)), instant(start), clock)
  return [media, titleOf(interaction), when, outcomeOf(interaction), words.domain.state[state]].join(', ')
}

/** From when to when, as short as it can be said: `13 Nov, 17:30:49 – 17:47:32`. */
export function barSpan(bars: LaneBars, bar: number, clock: Clock): string {
  const start = instant(bars.starts[bar]!)
  const end = instant(bars.ends[bar]!)
  const time = (at: typeof start) => toldApart(clock.time(at), at, clock)
  const moment = (at: typeof start) => words.overview.moment(clock.date(at), time(at))
  if (bars.open[bar] === 1) return lateWords.lanes.between(moment(start), '…')
  if (end === start) return moment(start)
  const isOneDay = clock.isoDate(start) === clock.isoDate(end)
  return lateWords.lanes.between(moment(start), isOneDay ? time(end) : moment(end))
}

/** The same by each clock that is not shown: `Customer: 22:00:49 – 22:17:32 GMT+5:30`. */
export function barClocks(bars: LaneBars, bar: number, clock: Clock, zones: Zones): readonly string[] {
  const end = bars.open[bar] === 1 ? undefined : instant(bars.ends[bar]!)
  return otherSpansBrief(instant(bars.starts[bar]!), end, clock, zones)
}

export function laneName({ kind, key, name, shared }: Lane, by: LanesBy): string {
  if (kind === 'others') return lateWords.lanes.others(by, shared)
  if (kind === 'none') return by === 'contact' ? lateWords.lanes.none.contact : lateWords.lanes.none.owner
  return by === 'media' ? mediaLabel(key) : name
}

/** `23 days silent` */
export function silentText({ from, to }: SilentGap): string {
  const { silent } = lateWords.lanes
  const length = to - from
  if (length >= 2 * DAY) return silent.days(Math.floor(length / DAY))
  if (length >= 2 * HOUR) return silent.hours(Math.floor(length / HOUR))
  return silent.minutes(Math.floor(length / MINUTE))
}
