import type { lanes as english } from '../en/lanes.ts'
import { number } from '../numbers.ts'
import { counted, form } from './plurals.ts'

const interactions = (count: number) => counted(count, { one: 'interação', many: 'de interações', other: 'interações' })

const others = {
  media: { one: 'outra mídia', many: 'de outras mídias', other: 'outras mídias' },
  owner: { one: 'outro responsável', many: 'de outros responsáveis', other: 'outros responsáveis' },
  contact: { one: 'outro contato', many: 'de outros contatos', other: 'outros contatos' },
}

export const lanes: typeof english = {
  name: 'Faixas',
  by: {
    name: 'Agrupar por',
    values: { media: 'Mídia', owner: 'Responsável', contact: 'Contato' },
  },
  none: { owner: 'Sem responsável', contact: 'Sem contato' },
  others: (by, count) => counted(count, others[by]),
  lane: (name, count) => `${name}, ${interactions(count)}`,
  count: (count) => number(count),
  over: (count) => `+${number(count)}`,
  timeShown: 'Período mostrado',
  earlier: 'Antes',
  later: 'Depois',
  zoomIn: 'Ampliar',
  zoomOut: 'Reduzir',
  whole: 'Período inteiro',
  select: 'Selecionar período',
  filter: 'Filtrar por este trecho',
  more: 'Mais opções das faixas',
  now: 'Agora',
  hint: (wheelScrolls) =>
    `${wheelScrolls ? 'Ctrl + rolar' : 'Rolar'} para ampliar, arrastar para mover, Alt + arrastar para filtrar`,
  selecting: 'Arraste sobre o período a filtrar',
  notes: {
    over: (count) =>
      form(count, {
        one: `${number(count)} está sobre outra: amplie para separá-las`,
        many: `${number(count)} estão sobre outras: amplie para separá-las`,
        other: `${number(count)} estão sobre outras: amplie para separá-las`,
      }),
    undated: (count) => `${interactions(count)} sem início legível`,
    listed: (listed, inView) =>
      `Na lista: ${number(listed)} de ${counted(inView, {
        one: 'barra visível',
        many: 'de barras visíveis',
        other: 'barras visíveis',
      })}; as setas levam às demais`,
  },
  silent: {
    name: 'Períodos sem atividade',
    days: (count) => `${counted(count, { one: 'dia', many: 'de dias', other: 'dias' })} sem atividade`,
    hours: (count) => `${counted(count, { one: 'hora', many: 'de horas', other: 'horas' })} sem atividade`,
    minutes: (count) => `${counted(count, { one: 'minuto', many: 'de minutos', other: 'minutos' })} sem atividade`,
    item: (silent, span) => `${silent}, ${span}`,
  },
  replyTo: (parent) => `Resposta a ${parent}`,
  replies: (count) => counted(count, { one: 'resposta', many: 'de respostas', other: 'respostas' }),
  between: (from, to) => `${from} – ${to}`,
}
