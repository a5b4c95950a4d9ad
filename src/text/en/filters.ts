import type { FixedFacetField } from '#src/model/field.ts'

const number = new Intl.NumberFormat('en')

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
  count: (count: number) => number.format(count),
  /** Said after the count, not shown. */
  unit: (count: number) => (count === 1 ? 'interaction' : 'interactions'),
  set: (count: number) =>
    count === 0 ? 'No filters set' : `${number.format(count)} ${count === 1 ? 'filter' : 'filters'} set`,
  clear: 'Clear',
  clearGroup: (group: string) => `Clear ${group}`,
  clearAll: 'Clear all filters',
  more: (count: number) => `+ ${number.format(count)} more`,
  fewer: 'Show fewer',
  searchOwners: 'Search owners',
  noOwnerFound: (text: string) => `No owner matches “${text}”`,
  ownersLeft: (count: number) => `${number.format(count)} more: search to find them`,
  none: 'None loaded',
  partial: 'Counts cover what is loaded',
}
