import { number } from './counts.ts'

export const brief = {
  name: 'Brief',
  last: 'Last contact',
  lastContact: (parts: readonly string[]) => `Last contact: ${parts.join(', ')}`,
  joined: (parts: readonly string[]) => parts.join(' · '),
  none: 'No contact in what is loaded',
  /** Before, the number, and after it. */
  open: (count: number) => ['', number(count), 'open'] as const,
  longest: (age: string) => ['longest', age, ''] as const,
  within: (count: number, days: number) => ['', number(count), `in ${days} days`] as const,
  repeats: (count: number, subject: string) => ['', number(count), `on “${subject}”`] as const,
  partial: 'of what is loaded',
}
