import type { RangePreset } from '#src/model/range.ts'
import type { ArchiveChoice } from '#src/model/scope.ts'

export const toolbar = {
  scope: {
    title: 'Whose interactions',
    all: 'All interactions',
    contact: 'Contact',
    agent: 'Agent',
    contactId: 'Contact id',
    agentId: 'Agent id',
    show: 'Show',
  },
  search: 'Search interactions',
  clearSearch: 'Clear search',
  range: {
    name: 'Date range',
    presets: {
      '24h': 'Last 24 hours',
      '7d': 'Last 7 days',
      '30d': 'Last 30 days',
      '90d': 'Last 90 days',
    } satisfies Record<RangePreset, string>,
    short: { '24h': '24 hours', '7d': '7 days', '30d': '30 days', '90d': '90 days' } satisfies Record<
      RangePreset,
      string
    >,
    custom: 'Custom dates',
    from: 'From',
    to: 'To',
    zone: (zone: string) => `Whole days in ${zone}`,
    apply: 'Apply',
    problems: {
      empty: 'Enter both dates.',
      backwards: 'The first date is after the last.',
    },
  },
  filters: 'Filters',
  /** Said after the number of filters, not shown. */
  filtersActive: 'active',
  export: { button: 'Export', title: 'Export' },
  more: {
    name: 'More',
    refresh: 'Refresh',
    theme: 'Theme',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
    density: 'Density',
    densities: { comfortable: 'Comfortable', compact: 'Compact' },
    keyboard: 'Keyboard',
    letterKeys: 'Single-letter shortcuts',
    language: 'Language',
    languageOfBrowser: 'As the browser',
    timeZone: 'Time zone',
    allZones: 'All time zones',
    source: 'Source',
    sources: { main: 'Main', archive: 'Archive', both: 'Both' } satisfies Record<ArchiveChoice, string>,
  },
}
