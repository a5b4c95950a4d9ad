import type { brief as english } from '../en/brief.ts'
import { number } from '../numbers.ts'
import { counted, form, ofDay } from './plurals.ts'

const open = { zero: 'مفتوحة', one: 'مفتوح', two: 'مفتوحان', few: 'مفتوحة', many: 'مفتوحًا', other: 'مفتوح' }

export const brief: typeof english = {
  name: 'موجز',
  last: 'آخر تواصل',
  lastContact: (parts) => `آخر تواصل: ${parts.map((part) => `\u2068${part}\u2069`).join('، ')}`,
  joined: (parts) => parts.map((part) => `\u2068${part}\u2069`).join(' · '),
  none: 'لا تواصل فيما حُمّل',
  open: (count) => ['', number(count), form(count, open)],
  longest: (age) => ['الأطول', age, ''],
  within: (count, days) => ['', number(count), `خلال ${counted(days, ofDay)}`],
  repeats: (count, subject) => ['', number(count), `حول «\u2068${subject}\u2069»`],
  partial: 'مما حُمّل',
}
