import { useEffect, useEffectEvent } from 'react'
import { type ZoneSource, zonesOf } from '#src/explore/customerZone.ts'
import { interactionId } from '#src/model/ids.ts'
import { instant } from '#src/model/instant.ts'
import type { Clock } from '#src/time/clock.ts'
import type { Zones } from '#src/time/otherClocks.ts'
import { writeTitles } from '#src/ui/writeTitles.ts'
import { otherTimesText } from '#src/views/clocks/otherTimesText.ts'

export interface ClockHoverProps {
  readonly zones: ZoneSource
  /** The one shown. */
  readonly clock: Clock
}

const dated = 'time[datetime]'
const cell = '[role="gridcell"]'

/** Says of each time that is pointed at or in focus what the other clocks show. */
export function ClockHover({ zones, clock }: ClockHoverProps) {
  const textOf = useEffectEvent((host: Element) => {
    const time = host.matches(dated) ? host : host.querySelector(dated)
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
  const around = target.closest(cell) ?? (target.matches('article') ? target : undefined)
  const time = target.closest(dated) ?? around?.querySelector(dated)
  return time?.closest(cell) ?? time ?? undefined
}

/** Of the interaction whose row, article or details the time stands in. */
function zonesAround(time: Element, source: ZoneSource): Zones {
  const place = time.closest<HTMLElement>('[data-interaction-id], [data-customer-zone]')
  const { interactionId: id, customerZone } = place?.dataset ?? {}
  if (id === undefined) return { agent: source.agent, customer: customerZone }
  const row = source.index.rowOf(interactionId(id))
  return zonesOf(source, row === undefined ? undefined : source.index.interactionAt(row))
}
