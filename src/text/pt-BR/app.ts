import type { app as english } from '../en/app.ts'
import { number } from '../numbers.ts'
import { counted } from './plurals.ts'

export const app: typeof english = {
  title: 'Histórico de interações',
  views: {
    name: 'Exibição',
    table: 'Tabela',
    timeline: 'Cronologia',
    lanes: 'Faixas',
    reader: 'Leitura',
  },
  order: { newestFirst: 'Recentes primeiro', oldestFirst: 'Antigas primeiro' },
  timesIn: (zone) => `Horários em ${zone}`,
  openFile: 'Abrir um arquivo…',
  details: 'Detalhes da interação',
  filtersTitle: 'Filtros',
  closeFilters: 'Fechar filtros',
  empty: {
    range: {
      title: 'Nenhuma interação neste período',
      text: (span) => `O servidor não tem nenhuma ${span}.`,
      textOfFile: (span) => `O arquivo não tem nenhuma ${span}.`,
      wider: 'Ver os últimos 90 dias',
    },
    filtered: {
      title: 'Nenhuma interação corresponde aos filtros',
      text: (total) =>
        `${counted(total, { one: 'carregada', many: 'carregadas', other: 'carregadas' })}; nenhuma passa por todos os filtros.`,
      clear: 'Limpar pesquisa e filtros',
    },
  },
  retrying: 'Uma nova tentativa é feita automaticamente. “Repetir” tenta agora mesmo.',
  gap: {
    limit: (limit) => `o servidor parou em seu limite de ${number(limit)}`,
    partial: (said) => `o servidor informa que sua resposta é parcial: ${said}`,
    cancelled: 'interrompido antes de ser carregado',
    media: (media) => `um dia cheio, em que não se pode pedir ao servidor só ${media.join(', ')}`,
    bound: {
      rows: (most) =>
        `interrompido em ${counted(most, { one: 'interação', many: 'de interações', other: 'interações' })}`,
      requests: (most) =>
        `interrompido após ${counted(most, { one: 'solicitação', many: 'de solicitações', other: 'solicitações' })}`,
      time: (minutes) =>
        `interrompido após ${counted(minutes, { one: 'minuto', many: 'de minutos', other: 'minutos' })}`,
    },
  },
  link: {
    title: 'Parte deste link não pôde ser lida',
    problem: (what) => `Deixado de fora: ${what}`,
    close: 'Dispensar',
  },
}
