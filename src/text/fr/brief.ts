import type { brief as english } from '../en/brief.ts'
import { number } from '../numbers.ts'
import { form } from './plurals.ts'

export const brief: typeof english = {
  name: 'En bref',
  last: 'Dernier contact',
  lastContact: (parts) => `Dernier contact : ${parts.join(', ')}`,
  joined: (parts) => parts.join(' · '),
  none: 'Aucun contact dans ce qui est chargé',
  open: (count) => ['', number(count), form(count, { one: 'ouverte', many: 'd’ouvertes', other: 'ouvertes' })],
  longest: (age) => ['la plus longue :', age, ''],
  within: (count, days) => ['', number(count), `en ${days} ${form(days, { one: 'jour', other: 'jours' })}`],
  repeats: (count, subject) => ['', number(count), `sur « ${subject} »`],
  partial: 'dans ce qui est chargé',
}
