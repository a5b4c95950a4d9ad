import type { brief as english } from '../en/brief.ts'
import { number } from '../numbers.ts'
import { form } from './plurals.ts'

export const brief: typeof english = {
  name: 'Resumo',
  last: 'Último contato',
  lastContact: (parts) => `Último contato: ${parts.join(', ')}`,
  joined: (parts) => parts.join(' · '),
  none: 'Nenhum contato no que foi carregado',
  open: (count) => ['', number(count), form(count, { one: 'aberta', many: 'abertas', other: 'abertas' })],
  longest: (age) => ['mais longa', age, ''],
  within: (count, days) => [
    '',
    number(count),
    `em ${days} ${form(days, { one: 'dia', many: 'de dias', other: 'dias' })}`,
  ],
  repeats: (count, subject) => ['', number(count), `sobre “${subject}”`],
  partial: 'do que foi carregado',
}
