import { number } from './counts.ts'

/** Before a number, the number, and after it. */
type Around = readonly [string, string, string]

export const brief = {
  name: 'Brief',
  last: 'Last contact',
  lastContact: (parts: readonly string[]) => `Last contact: ${parts.join(', ')}`,
  joined: (parts: readonly string[]) => parts.join(' · '),
  none: 'No contact in what is loaded',
  open: (count: number): Around => ['', number(count), 'open'],
  longest: (age: string): Around => ['longest', age, ''],
  within: (count: number, days: number): Around => ['', number(count), `in ${days} days`],
  repeats: (count: number, subject: string): Around => ['', number(count), `on “${subject}”`],
  partial: 'of what is loaded',
}
