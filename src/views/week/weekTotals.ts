import type { WeekCounts } from '#src/explore/week.ts'
import { dayHours, type WeekPart, weekdays } from '#src/model/week.ts'
import type { Spot } from './spot.ts'

/** Interactions at a spot: at the head of a day those of its chosen hours, at the head of an hour of the chosen days. */
export function countAt({ counts }: WeekCounts, { days, hours }: WeekPart, { day, hour }: Spot): number {
  const inDays = day !== undefined ? [day] : days.length > 0 ? days : weekdays
  const inHours = hour !== undefined ? [hour] : hours.length > 0 ? hours : dayHours
  let sum = 0
  for (const each of inDays) for (const at of inHours) sum += counts[(each - 1) * dayHours.length + at] ?? 0
  return sum
}

/** Steps of the colour beside none at all. */
export const heatSteps = 8

/** The step of a count, 0 for nothing and 8 for the fullest hour. */
export function heatOf(count: number, most: number): number {
  return most === 0 ? 0 : Math.ceil((count / most) * heatSteps)
}
