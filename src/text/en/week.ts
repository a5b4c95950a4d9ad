import { counted, number } from './counts.ts'

const interactions = (count: number) => counted(count, 'interaction')

export const week = {
  name: 'Interactions by day and hour of the week',
  title: 'When in the week',
  corner: 'Day',
  clear: 'Clear days and hours',
  /** `Tuesday 09:00, 12 interactions`; a head names a day, or an hour, alone. */
  spot: (day: string, hour: string, count: number) =>
    `${[day, hour].filter((part) => part !== '').join(' ')}, ${interactions(count)}`,
  hint: 'Choose hours, days, or draw over both',
  scale: (most: number) => ({ least: '0', most: number(most) }),
}
