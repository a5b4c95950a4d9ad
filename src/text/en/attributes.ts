import { number } from './counts.ts'

/** Choosing an attribute, wherever one can be chosen. */
export const attributes = {
  search: 'Search attributes',
  groups: { attr: 'Custom attributes', data: 'User data' },
  name: (key: string, percent: string) => `${key}, in ${percent} of loaded interactions`,
  none: 'No attributes in what is loaded',
  noneFound: (text: string) => `No attribute matches “${text}”`,
  left: (count: number) => `${number(count)} more: search to find them`,
  most: (most: number) => `${most} at a time: remove one to add another`,
}
