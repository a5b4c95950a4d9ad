import type { brief as english } from '../en/brief.ts'
import { number } from '../numbers.ts'
import { form } from './plurals.ts'

export const brief: typeof english = {
  name: 'Kurzüberblick',
  last: 'Letzter Kontakt',
  lastContact: (parts: readonly string[]) => `Letzter Kontakt: ${parts.join(', ')}`,
  joined: (parts: readonly string[]) => parts.join(' · '),
  none: 'Kein Kontakt in den geladenen Daten',
  open: (count: number) => ['', number(count), 'offen'] as const,
  longest: (age: string) => ['längste', age, ''] as const,
  within: (count: number, days: number) =>
    ['', number(count), `in ${number(days)} ${form(days, { one: 'Tag', other: 'Tagen' })}`] as const,
  repeats: (count: number, subject: string) => ['', number(count), `zu „${subject}“`] as const,
  partial: 'aus den geladenen Daten',
}
