import type { overview as english } from '../en/overview.ts'
import { number } from '../numbers.ts'
import { counted, form } from './plurals.ts'

const interactions = { one: 'interaction', many: 'd’interactions', other: 'interactions' }

export const overview: typeof english = {
  name: 'Interactions au fil du temps',
  result: 'Résultat',
  missing: {
    loading: 'Chargement des interactions',
    failed: 'Rien de chargé',
    signedOut: 'Connectez-vous pour voir les interactions',
  },
  count: (shown, total) => ({
    lead: number(shown),
    rest: shown === total ? form(total, interactions) : `sur ${counted(total, interactions)}`,
  }),
  selected: (range) => `Sélection : ${range}`,
  between: (from, to) => `${from} – ${to}`,
  moment: (date, time) => `${date}, ${time}`,
  rangeStart: 'Début de la période',
  rangeEnd: 'Fin de la période',
  clear: 'Effacer la sélection',
  barsBy: 'Barres par',
  week: 'Semaine',
  weekChosen: 'Semaine, jours ou heures choisis',
  others: 'Autres',
  total: (count) => counted(count, interactions),
  part: (name, count) => `${name} ${number(count)}`,
  histogram: (parts, busiest, most) =>
    parts.length === 0
      ? 'Histogramme : aucune interaction'
      : `Histogramme : ${parts.join(', ')} ; maximum ${busiest} avec ${number(most)}`,
}
