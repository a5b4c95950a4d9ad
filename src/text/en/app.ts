import { number } from './counts.ts'

export const app = {
  title: 'Interaction history',
  views: {
    name: 'View',
    table: 'Table',
    timeline: 'Timeline',
    lanes: 'Lanes',
    reader: 'Reader',
  },
  order: { newestFirst: 'Newest first', oldestFirst: 'Oldest first' },
  timesIn: (zone: string) => `Times in ${zone}`,
  openFile: 'Open a file…',
  details: 'Interaction details',
  filtersTitle: 'Filters',
  closeFilters: 'Close filters',
  empty: {
    range: {
      title: 'No interactions in this range',
      text: (span: string) => `The server has none ${span}.`,
      textOfFile: (span: string) => `The file has none ${span}.`,
      wider: 'Look at the last 90 days',
    },
    filtered: {
      title: 'No interactions match the filters',
      text: (total: number) => `${number(total)} are loaded; none of them passes every filter.`,
      clear: 'Clear search and filters',
    },
  },
  retrying: 'It is being tried again. “Retry” does so at once.',
  gap: {
    limit: (limit: number) => `the server stopped at its limit of ${number(limit)}`,
    partial: (said: string) => `the server says its answer is partial: ${said}`,
    cancelled: 'stopped before it was loaded',
    media: (media: readonly string[]) =>
      `a full day, in which the server cannot be asked for ${media.join(', ')} alone`,
    bound: {
      rows: (most: number) => `stopped at ${number(most)} interactions`,
      requests: (most: number) => `stopped after ${number(most)} requests`,
      time: (minutes: number) => `stopped after ${number(minutes)} minutes`,
    },
  },
  link: {
    title: 'Some of this link could not be read',
    problem: (what: string) => `Left out: ${what}`,
    close: 'Put away',
  },
}
