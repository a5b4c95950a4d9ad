import type { overview as english } from '../en/overview.ts'
import { number } from '../numbers.ts'
import { counted, form } from './plurals.ts'

const nouns = { one: 'interação', many: 'de interações', other: 'interações' }

export const overview: typeof english = {
  name: 'Interações ao longo do tempo',
  result: 'Resultado',
  missing: {
    loading: 'Carregando interações',
    failed: 'Nada carregado',
    signedOut: 'Entre para ver as interações',
  },
  count: (shown, total) => ({
    lead: number(shown),
    rest: shown === total ? form(total, nouns) : `de ${counted(total, nouns)}`,
  }),
  selected: (range) => `Seleção: ${range}`,
  between: (from, to) => `${from} – ${to}`,
  moment: (date, time) => `${date}, ${time}`,
  rangeStart: 'Início do período',
  rangeEnd: 'Fim do período',
  clear: 'Limpar período selecionado',
  barsBy: 'Barras por',
  week: 'Semana',
  weekChosen: 'Semana, dias ou horas escolhidos',
  others: 'Outros',
  total: (count) => counted(count, nouns),
  part: (name, count) => `${name} ${number(count)}`,
  histogram: (parts, busiest, most) =>
    parts.length === 0
      ? 'Histograma: nenhuma interação'
      : `Histograma: ${parts.join(', ')}; maior volume em ${busiest}, com ${number(most)}`,
}
