import type { WeekPart } from '#src/model/week.ts'
import { isInWeek } from '#src/model/week.ts'
import heatStyles from './heat.module.css'
import styles from './SpotButton.module.css'
import type { Spot } from './spot.ts'

export interface SpotButtonProps {
  readonly spot: Spot
  readonly name: string
  /** The step of its colour; heads have none. */
  readonly heat: number | undefined
  /** What is chosen of the week. */
  readonly part: WeekPart
  /** Whether Tab comes to it: to one of them all. */
  readonly isStop: boolean
  readonly onPress: (spot: Spot, extend: boolean) => void
  readonly onPoint: (spot: Spot | undefined) => void
  /** What stands on it, for the eye alone. */
  readonly children: string
}

/** An hour of a day, or the head of a day or of an hour. */
export function SpotButton({ spot, name, heat, part, isStop, onPress, onPoint, children }: SpotButtonProps) {
  const { day, hour } = spot
  const isCell = day !== undefined && hour !== undefined
  const isAll = part.days.length === 0 && part.hours.length === 0
  const isIn = isCell && !isAll && isInWeek(part, day, hour)
  const isHead = day === undefined ? part.hours.includes(hour ?? -1) : part.days.includes(day)
  return (
    <button
      type="button"
      className={isCell ? `${styles.cell} ${heatStyles.heat}` : styles.head}
      data-spot={`${day ?? ''},${hour ?? ''}`}
      data-heat={heat}
      data-outside={(isCell && !isAll && !isIn) || undefined}
      aria-pressed={isCell ? isIn : isHead}
      aria-label={name}
      tabIndex={isStop ? 0 : -1}
      onClick={(event) => onPress(spot, event.shiftKey)}
      onPointerEnter={() => onPoint(spot)}
      onPointerLeave={() => onPoint(undefined)}
    >
      {children}
    </button>
  )
}
