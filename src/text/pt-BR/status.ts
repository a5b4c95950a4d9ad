import type { status as english } from '../en/status.ts'
import { number } from '../numbers.ts'
import { counted, form } from './plurals.ts'

const units = {
  days: { one: 'dia', many: 'de dias', other: 'dias' },
  requests: { one: 'solicitação', many: 'de solicitações', other: 'solicitações' },
}

export const status: typeof english = {
  retrieval: 'Carregamento',
  wholeFile: 'Arquivo inteiro',
  state: { complete: 'Completo', loading: 'Carregando', incomplete: 'Incompleto', failed: 'Incompleto' },
  rows: number,
  interactions: (many) => form(many, { one: 'interação', many: 'de interações', other: 'interações' }),
  nothingYet: 'interações',
  nothing: 'nada carregado',
  span: (from, to) => (from === to ? `em ${from}` : `de ${from} a ${to}`),
  done: (done, of, unit) => `${number(done)} de ${counted(of, units[unit])}`,
  soFar: (many) => `${number(many)} até agora`,
  progress: 'Carregado até agora',
  cancel: 'Cancelar',
  gap: (when, reason) => `${when}: ${reason}`,
  gapSpan: (from, to) => (from === to ? from : `${from} – ${to}`),
  gaps: 'O que falta',
  moreGaps: (many) => `mais ${counted(many, { one: 'lacuna', many: 'de lacunas', other: 'lacunas' })}`,
  loadRest: 'Carregar o resto',
  loadRestOf: (when) => `Carregar o resto: ${when}`,
  unreadable: (many) =>
    counted(many, {
      one: 'registro não pôde ser lido',
      many: 'de registros não puderam ser lidos',
      other: 'registros não puderam ser lidos',
    }),
  unreadableTitle: 'Registros que não puderam ser lidos',
  unreadableNote: 'Ficam fora de todas as contagens e listas desta página. Isto é o que o servidor enviou.',
  notListed: (many) =>
    form(many, {
      one: `Mais ${number(many)} não aparece aqui.`,
      many: `Mais ${number(many)} não aparecem aqui.`,
      other: `Mais ${number(many)} não aparecem aqui.`,
    }),
  close: 'Fechar',
  source: { main: 'Fonte principal', archive: 'Arquivo morto', both: 'Principal e arquivo morto', file: 'Arquivo' },
  updated: (time) => `Atualizado: ${time}`,
  newRows: 'Novas interações',
  arrived: (fresh, changed) =>
    [
      fresh > 0 ? counted(fresh, { one: 'nova', many: 'novas', other: 'novas' }) : '',
      changed > 0 ? counted(changed, { one: 'alterada', many: 'alteradas', other: 'alteradas' }) : '',
    ]
      .filter(Boolean)
      .join(', '),
  retry: 'Repetir',
  serverSaid: 'O servidor disse',
  technical: 'Detalhe técnico',
}
