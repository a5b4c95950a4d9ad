import { useMemo, useState } from 'react'
import type { WeekCounts } from '#src/explore/week.ts'
import { dayHours, type WeekPart, weekdays, wholeWeek } from '#src/model/week.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { words } from '#src/text/words.ts'
import type { Clock } from '#src/time/clock.ts'
import { Button } from '#src/ui/Button.tsx'
import { Scale } from './Scale.tsx'
import { SpotButton } from './SpotButton.tsx'
import type { Spot } from './spot.ts'
import { useSpots } from './useSpots.ts'
import styles from './WeekMap.module.css'
import { weekNames } from './weekNames.ts'
import { countAt, heatOf } from './weekTotals.ts'

export interface WeekMapProps {
  readonly week: WeekCounts
  /** The days and hours that are chosen. */
  readonly part: WeekPart
  readonly onPart: (part: WeekPart) => void
  readonly clock: Clock
}

/** When in the week interactions start: a table of hours by days, each of them and their heads a filter. */
export function WeekMap({ week, part, onPart, clock }: WeekMapProps) {
  const [pointed, setPointed] = useState<Spot>()
  const spots = useSpots(part, onPart)
  const names = useMemo(() => weekNames(clock.locale), [clock.locale])
  const shown = spots.part
  const isChosen = shown.days.length > 0 || shown.hours.length > 0

  const nameOf = (spot: Spot) =>
    lateWords.week.spot(
      spot.day === undefined ? '' : names.day(spot.day),
      spot.hour === undefined ? '' : names.hour(spot.hour),
      countAt(week, shown, spot),
    )
  const button = (spot: Spot, label: string) => (
    <SpotButton
      spot={spot}
      name={nameOf(spot)}
      heat={spot.day && spot.hour !== undefined ? heatOf(countAt(week, shown, spot), week.most) : undefined}
      part={shown}
      isStop={spots.isStop(spot)}
      onPress={spots.press}
      onPoint={setPointed}
    >
      {label}
    </SpotButton>
  )
  const named = pointed ?? spots.focused
  return (
    <div className={styles.week}>
      <p className={styles.title}>
        <strong>{lateWords.week.title}</strong> <span>{words.app.timesIn(clock.zone)}</span>
      </p>
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={lateWords.week.name} ref={spots.table} {...spots.handlers}>
          <thead>
            <tr>
              <td />
              {dayHours.map((hour) => (
                <th key={hour} scope="col">
                  {button({ day: undefined, hour }, names.hour(hour).slice(0, 2))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weekdays.map((day) => (
              <tr key={day}>
                <th scope="row">{button({ day, hour: undefined }, names.shortDay(day))}</th>
                {dayHours.map((hour) => (
                  <td key={hour}>{button({ day, hour }, '')}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.foot}>
        <span className={styles.named} data-hint={!named || undefined}>
          {named ? nameOf(named) : lateWords.week.hint}
        </span>
        <Scale most={week.most} />
        <Button look="link" disabled={!isChosen} onClick={() => spots.clear(wholeWeek)}>
          {lateWords.week.clear}
        </Button>
      </div>
    </div>
  )
}
