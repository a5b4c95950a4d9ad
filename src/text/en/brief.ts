const number = new Intl.NumberFormat('en')

export const brief = {
  name: 'Brief',
  last: 'Last contact',
  lastContact: (parts: readonly string[]) => `Last contact: ${parts.join(', ')}`,
  joined: (parts: readonly string[]) => parts.join(' · '),
  none: 'No contact in what is loaded',
  open: (count: number) => `${number.format(count)} open`,
  longest: (age: string) => `longest ${age}`,
  within: (count: number, days: number) => `${number.format(count)} in ${days} days`,
  repeats: (count: number, subject: string) => `${number.format(count)} on “${subject}”`,
  partial: 'of what is loaded',
}
