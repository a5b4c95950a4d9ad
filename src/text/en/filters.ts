import type { FixedFacetField } from '#src/model/field.ts'
import { counted, number } from './counts.ts'

export const filters = {
  name: 'Filters',
  groups: {
    media: 'Media',
    direction: 'Direction',
    state: 'State',
    owner: 'Owner',
    duration: 'Duration',
    flag: 'Data quality',
  } satisfies Record<FixedFacetField, string>,
  count: (count: number) => number(count),
  /** Said after the count, not shown. */
  unit: (count: number): string => (count === 1 ? 'interaction' : 'interactions'),
  set: (count: number) => (count === 0 ? 'No filters set' : `${counted(count, 'filter')} set`),
  clear: 'Clear',
  clearGroup: (group: string) => `Clear ${group}`,
  clearAll: 'Clear all filters',
  more: (count: number) => `+ ${number(count)} more`,
  fewer: 'Show fewer',
  searchOwners: 'Search owners',
  search: (group: string) => `Search ${group}`,
  noOwnerFound: (text: string) => `No owner matches “${text}”`,
  noneFound: (text: string) => `Nothing matches “${text}”`,
  left: (count: number) => `${number(count)} more: search to find them`,
  ofLoaded: (count: number, loaded: number) => `${number(count)} of ${number(loaded)} loaded`,
  only: 'Only',
  onlyValue: (label: string) => `Only ${label}`,
  not: 'Not',
  notValue: (label: string) => `Not ${label}`,
  /** Of a value that is shut out: the sign beside it, and what is read out. */
  excludedSign: 'not',
  excluded: 'excluded',
  add: 'Add filter',
  removeGroup: (key: string) => `Remove ${key} from the filters`,
  places: { attr: 'Custom attribute', data: 'User data' },
  placed: (key: string, place: string) => `${key} (${place.toLowerCase()})`,
  keyed: (name: string, key: string) => `${name} (${key})`,
  percent: (percent: number) =>
    percent < 1 ? 'under 1 %' : percent > 99 && percent < 100 ? 'over 99 %' : `${Math.round(percent)} %`,
  present: (place: string, percent: string) => `Present in ${percent} of loaded interactions · ${place.toLowerCase()}`,
  none: 'None loaded',
  partial: 'Counts cover what is loaded',
}
