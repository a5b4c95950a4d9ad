import type { week as english } from '../en/week.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

export const week: typeof english = {
  name: 'Interacciones por día y hora de la semana',
  title: 'Momento de la semana',
  corner: 'Día',
  clear: 'Quitar días y horas',
  spot: (day, hour, count) =>
    `${[day, hour].filter((part) => part !== '').join(' ')}, ${counted(count, { one: 'interacción', many: 'de interacciones', other: 'interacciones' })}`,
  hint: 'Elija horas o días, o arrastre sobre ellos',
  scale: (most) => ({ least: '0', most: number(most) }),
}
