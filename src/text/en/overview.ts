import { number } from './counts.ts'

const interactions = (count: number) => (count === 1 ? 'interaction' : 'interactions')

export const overview = {
  name: 'Interactions over time',
  result: 'Result',
  missing: { loading: 'Loading interactions', failed: 'Nothing loaded', signedOut: 'Sign in to see interactions' },
  /** The number that matters and what it is of: `1,284` `of 12,406 interactions`. */
  count: (shown: number, total: number) => ({
    lead: number(shown),
    rest: shown === total ? interactions(total) : `of ${number(total)} ${interactions(total)}`,
  }),
  selected: (range: string) => `${range} selected`,
  between: (from: string, to: string) => `${from} – ${to}`,
  moment: (date: string, time: string) => `${date}, ${time}`,
  rangeStart: 'Range start',
  rangeEnd: 'Range end',
  clear: 'Clear selected time',
  barsBy: 'Bars by',
  week: 'Week',
  /** The button of the week while days or hours are chosen. */
  weekChosen: 'Week, days or hours chosen',
  others: 'Others',
  total: (count: number) => `${number(count)} ${interactions(count)}`,
  part: (name: string, count: number) => `${name} ${number(count)}`,
  histogram: (parts: readonly string[], busiest: string, most: number) =>
    parts.length === 0
      ? 'Histogram: no interactions'
      : `Histogram: ${parts.join(', ')}; busiest ${busiest} with ${number(most)}`,
}
