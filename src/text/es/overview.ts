import type { overview as english } from '../en/overview.ts'
import { number } from '../numbers.ts'
import { counted, form } from './plurals.ts'

const nouns = { one: 'interacción', many: 'de interacciones', other: 'interacciones' }

export const overview: typeof english = {
  name: 'Interacciones a lo largo del tiempo',
  result: 'Resultado',
  missing: {
    loading: 'Cargando interacciones',
    failed: 'Nada cargado',
    signedOut: 'Inicie sesión para ver interacciones',
  },
  count: (shown, total) => ({
    lead: number(shown),
    rest: shown === total ? form(total, nouns) : `de ${counted(total, nouns)}`,
  }),
  selected: (range) => `selección: ${range}`,
  between: (from, to) => `${from} – ${to}`,
  moment: (date, time) => `${date}, ${time}`,
  rangeStart: 'Inicio del intervalo',
  rangeEnd: 'Fin del intervalo',
  clear: 'Quitar el tiempo seleccionado',
  barsBy: 'Barras por',
  week: 'Semana',
  weekChosen: 'Semana, con días u horas elegidos',
  others: 'Otros',
  total: (count) => counted(count, nouns),
  part: (name, count) => `${name} ${number(count)}`,
  histogram: (parts, busiest, most) =>
    parts.length === 0
      ? 'Histograma: sin interacciones'
      : `Histograma: ${parts.join(', ')}; máximo: ${busiest}, con ${number(most)}`,
}
