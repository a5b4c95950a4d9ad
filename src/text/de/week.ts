import type { week as english } from '../en/week.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

const interactions = (count: number) => counted(count, { one: 'Interaktion', other: 'Interaktionen' })

export const week: typeof english = {
  name: 'Interaktionen nach Wochentag und Stunde',
  title: 'Wann in der Woche',
  corner: 'Tag',
  clear: 'Auswahl von Tagen und Stunden aufheben',
  spot: (day: string, hour: string, count: number) =>
    `${[day, hour].filter((part) => part !== '').join(' ')}, ${interactions(count)}`,
  hint: 'Stunden oder Tage wählen oder über beides ziehen',
  scale: (most: number) => ({ least: '0', most: number(most) }),
}
