import { useEffect, useEffectEvent } from 'react'
import { type ZoneSource, zonesOf } from '#src/explore/customerZone.ts'
import { interactionId } from '#src/model/ids.ts'
import { instant } from '#src/model/instant.ts'
import type { Clock } from '#src/time/clock.ts'
import type { Zones } from '#src/time/otherClocks.ts'
import { writeTitles } from '#src/ui/writeTitles.ts'
import { otherTimesText } from '#src/views/clocks/clockText.ts'

export interface ClockHoverProps {
  readonly zones: ZoneSource
  /** The one shown. */
  readonly clock: Clock
}

const dated = 'time[datetime]'
const cell = '[role="gridcell"]'
/** Of an article of the reader: its button lies over all of it, and so over the time. */
const heading = 'article > header'
const timeIn = (place: Element | null | undefined) => place?.querySelector(dated) ?? undefined

/** Says of each time that is pointed at or in focus what the other clocks show. */
export function ClockHover({ zones, clock }: ClockHoverProps) {
  const textOf = useEffectEvent((host: Element) => {
    const time = host.matches(dated) ? host : timeIn(host.closest(heading) ?? host)
    const at = Date.parse(time?.getAttribute('datetime') ?? '')
    if (!time || Number.isNaN(at)) return undefined
    return otherTimesText(instant(at), clock, zonesAround(time, zones)).join('\n')
  })
  useEffect(
    () =>
      writeTitles(document, {
        hostOf,
        textOf: (host) => textOf(host),
        attributes: ['datetime', 'data-interaction-id'],
      }),
    [],
  )
  return null
}

/** A cell holds the focus for what is in it, and an article for its heading. */
function hostOf(target: Element): Element | undefined {
  const button = target.closest('button')
  if (button?.closest(heading)) return timeIn(button.closest(heading)) && button
  const time = target.closest(dated) ?? timeIn(target.closest(cell) ?? (target.matches('article') ? target : undefined))
  return time?.closest(cell) ?? time
}

/** Of the interaction whose row, article or details the time stands in. */
function zonesAround(time: Element, source: ZoneSource): Zones {
  const place = time.closest<HTMLElement>('[data-interaction-id], [data-customer-zone]')
  const { interactionId: id, customerZone } = place?.dataset ?? {}
  if (id === undefined) return { agent: source.agent, customer: customerZone }
  const row = source.index.rowOf(interactionId(id))
  return zonesOf(source, row === undefined ? undefined : source.index.interactionAt(row))
}
