import type { brief as english } from '../en/brief.ts'
import { number } from '../numbers.ts'
import { form } from './plurals.ts'

export const brief: typeof english = {
  name: 'Resumen',
  last: 'Último contacto',
  lastContact: (parts) => `Último contacto: ${parts.join(', ')}`,
  joined: (parts) => parts.join(' · '),
  none: 'Ningún contacto en lo cargado',
  open: (count) => ['', number(count), form(count, { one: 'abierta', other: 'abiertas' })],
  longest: (age) => ['más antigua', age, ''],
  within: (count, days) => ['', number(count), `en ${days} días`],
  repeats: (count, subject) => ['', number(count), `sobre “${subject}”`],
  partial: 'de lo cargado',
}
