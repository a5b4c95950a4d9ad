import type { week as english } from '../en/week.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

export const week: typeof english = {
  name: 'Interactions par jour et heure de la semaine',
  title: 'Répartition dans la semaine',
  corner: 'Jour',
  clear: 'Effacer jours et heures',
  spot: (day, hour, count) =>
    `${[day, hour].filter((part) => part !== '').join(' ')}, ${counted(count, { one: 'interaction', many: 'd’interactions', other: 'interactions' })}`,
  hint: 'Choisissez des heures ou des jours, ou tracez sur les deux',
  scale: (most) => ({ least: '0', most: number(most) }),
}
