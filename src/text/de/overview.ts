import type { overview as english } from '../en/overview.ts'
import { number } from '../numbers.ts'
import { counted, form } from './plurals.ts'

const forms = { one: 'Interaktion', other: 'Interaktionen' }

export const overview: typeof english = {
  name: 'Interaktionen im Zeitverlauf',
  result: 'Ergebnis',
  missing: {
    loading: 'Interaktionen werden geladen',
    failed: 'Nichts geladen',
    signedOut: 'Melden Sie sich an, um Interaktionen zu sehen',
  },
  count: (shown: number, total: number) => ({
    lead: number(shown),
    rest: shown === total ? form(total, forms) : `von ${counted(total, forms)}`,
  }),
  selected: (range: string) => `${range} ausgewählt`,
  between: (from: string, to: string) => `${from} – ${to}`,
  moment: (date: string, time: string) => `${date}, ${time}`,
  rangeStart: 'Anfang des Zeitraums',
  rangeEnd: 'Ende des Zeitraums',
  clear: 'Zeitauswahl aufheben',
  barsBy: 'Balken nach',
  week: 'Woche',
  weekChosen: 'Woche, Tage oder Stunden gewählt',
  others: 'Andere',
  total: (count: number) => counted(count, forms),
  part: (name: string, count: number) => `${name} ${number(count)}`,
  histogram: (parts: readonly string[], busiest: string, most: number) =>
    parts.length === 0
      ? 'Histogramm: keine Interaktionen'
      : `Histogramm: ${parts.join(', ')}; Höchstwert ${busiest} mit ${number(most)}`,
}
