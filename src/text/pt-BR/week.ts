import type { week as english } from '../en/week.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

export const week: typeof english = {
  name: 'Interações por dia e hora da semana',
  title: 'Quando na semana',
  corner: 'Dia',
  clear: 'Limpar dias e horas',
  spot: (day, hour, count) =>
    `${[day, hour].filter((part) => part !== '').join(' ')}, ${counted(count, {
      one: 'interação',
      many: 'de interações',
      other: 'interações',
    })}`,
  hint: 'Escolha horas, dias ou arraste sobre ambos',
  scale: (most) => ({ least: '0', most: number(most) }),
}
