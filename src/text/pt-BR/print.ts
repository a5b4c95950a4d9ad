import type { print as english } from '../en/print.ts'
import { number } from '../numbers.ts'
import { counted, form } from './plurals.ts'

const interactions = (many: number) => counted(many, { one: 'interação', many: 'de interações', other: 'interações' })

export const print: typeof english = {
  button: 'Imprimir…',
  hint: 'Um dossiê com o que foi dito, em papel ou PDF.',
  dialog: {
    title: 'Imprimir um dossiê',
    what: 'O que imprimir',
    choices: { interaction: 'Esta interação', thread: 'A sequência dela', result: 'O resultado' },
    count: interactions,
    about: (zone) => `Informações, dados e o que foi dito, na ordem da tela, horários em ${zone}.`,
    nothing: 'Não há nada para imprimir.',
    large: (many, pages) =>
      `${interactions(many)} podem resultar em ${counted(pages, {
        one: 'página',
        many: 'de páginas',
        other: 'páginas',
      })} ou mais, e cada conversa é pedida antes ao servidor.`,
    print: 'Imprimir',
    cancel: 'Cancelar',
    fetching: 'Obtendo o que foi dito',
    fetched: (done, of) =>
      `${number(done)} de ${counted(of, {
        one: 'conversa obtida',
        many: 'de conversas obtidas',
        other: 'conversas obtidas',
      })}`,
    progress: 'Concluído até agora',
    without: 'Imprimir sem o restante',
    partly: (many, of) =>
      `${number(many)} de ${counted(of, { one: 'conversa', many: 'de conversas', other: 'conversas' })} ${form(many, {
        one: 'não pôde ser obtida',
        many: 'não puderam ser obtidas',
        other: 'não puderam ser obtidas',
      })}.`,
    partlyNote: 'O dossiê informa isso no lugar delas.',
    retry: 'Tentar de novo',
    withoutThem: 'Imprimir sem elas',
    refused:
      'O navegador não imprimiu: uma página dentro de outra pode não ter permissão para isso. Abra esta página em uma aba própria e imprima lá.',
    close: 'Fechar',
    laying: 'Montando as páginas',
    laid: (done, of) =>
      `${number(done)} de ${counted(of, {
        one: 'interação pronta',
        many: 'de interações prontas',
        other: 'interações prontas',
      })}`,
  },
  documentTitle: (date) => `Dossiê ${date}`,
  kicker: 'Dossiê',
  allInteractions: 'Todas as interações',
  thread: (title) => `Sequência: ${title}`,
  head: {
    holds: 'Contém',
    whose: 'De quem',
    dates: 'Datas',
    filter: 'Filtro',
    order: 'Ordem',
    zone: 'Horários em',
    printed: 'Impresso em',
    said: 'Conversas',
    sample: 'Amostra',
    masked: 'Mascaramento',
  },
  holds: {
    interaction: 'uma interação',
    thread: (many) => `uma sequência de ${interactions(many)}`,
    result: (many) => `${interactions(many)}, na ordem da tela`,
  },
  whose: {
    all: 'todas as interações',
    contact: (name) => `contato ${name}`,
    agent: (name) => `agente ${name}`,
  },
  noFilter: 'nenhum',
  dates: (from, to) => `${from} a ${to}`,
  order: (column, descending) => `${column}, ${descending ? 'decrescente' : 'crescente'}`,
  said: (here, of, failed, unfetched) =>
    [
      `${number(here)} de ${counted(of, { one: 'obtida', many: 'obtidas', other: 'obtidas' })}`,
      failed > 0
        ? counted(failed, {
            one: 'não pôde ser obtida',
            many: 'não puderam ser obtidas',
            other: 'não puderam ser obtidas',
          })
        : '',
      unfetched > 0 ? counted(unfetched, { one: 'não pedida', many: 'não pedidas', other: 'não pedidas' }) : '',
    ]
      .filter(Boolean)
      .join(', '),
  masked: 'o que está mascarado na página fica mascarado aqui',
  gapsTitle: 'Incompleto. Falta:',
  gap: (when, reason) => `${when}: ${reason}`,
  contents: {
    title: 'Sumário',
    number: 'Nº',
    started: 'Início',
    media: 'Mídia',
    interaction: 'Interação',
    owner: 'Responsável',
    state: 'Status',
  },
  offset: (sign, hours, minutes) => `UTC${sign}${hours}:${minutes}`,
  at: (time, offset) => `${time} (${offset})`,
  facts: { id: 'ID', outcome: 'Desfecho' },
  contact: (name, id) => `${name} (${id})`,
  saidTitle: 'O que foi dito',
  failed: (why) => `Não foi possível obter esta conversa. ${why}`,
  unfetched: 'Esta conversa não foi obtida.',
  call: 'Uma chamada, sem registro em texto.',
  talk: (talk) => `Tempo de conversa: ${talk}.`,
  span: (span) => `${span} do início ao fim.`,
  phone: (phone) => `Telefone: ${phone}.`,
  onlyFormatted: 'Veio apenas como e-mail formatado: seu texto simples não foi enviado.',
  cut: (shown, of) =>
    `[Os primeiros ${number(shown)} de ${counted(of, {
      one: 'caractere',
      many: 'de caracteres',
      other: 'caracteres',
    })}]`,
  cutRows: (shown, of) =>
    `As primeiras ${number(shown)} de ${counted(of, { one: 'linha', many: 'de linhas', other: 'linhas' })}.`,
  routing: (keys) => `Sem ${keys}.`,
  ghost: (id) => `Origem ${id}`,
  ghostNote: 'Não está neste resultado: nada mais se sabe dela aqui.',
}
